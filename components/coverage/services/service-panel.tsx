"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { facilityKinds, type ServiceCoverage } from "@/lib/contracts/coverage/services-endpoint";
import { formatCount, formatShare } from "@/lib/i18n/format-count";
import { showOnMap } from "../../map/show-on-map";
import { useMapGrid } from "../../map/use-map-grid";
import { LoadFailure } from "../../shared/load-failure";
import { useGridLabel } from "../../shared/use-grid-label";
import { classNames } from "../../ui/class-names";
import { Notice } from "../../ui/notice";
import { Segmented } from "../../ui/segmented";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { VirtualList } from "../../ui/virtual-list";
import { ShareCell } from "../share-cell";
import { useServices, useServiceWish, walks } from "./use-services";

/** Which households have a service within a walk, where they have none, and where a next one would stand best. */
export function ServicePanel({ area }: { area: string | null }) {
  const t = useTranslations();
  const [{ kinds, walk }, setWish] = useServiceWish();
  const { data, isError, error, refetch, isPlaceholderData } = useServices(area, true);
  return (
    <section aria-label={t("coverage.services.title")} className="flex min-h-0 flex-1 flex-col">
      <div className="flex flex-col gap-2 border-b border-line px-4 py-3">
        <fieldset>
          <legend className="sr-only">{t("coverage.services.kinds")}</legend>
          <div className="flex flex-wrap gap-1.5">
            {facilityKinds.map((kind) => (
              <label
                key={kind}
                className="cursor-pointer rounded-control border border-line px-2 py-1 text-12 text-text-2 hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
              >
                <input
                  type="checkbox"
                  className="sr-only"
                  checked={kinds.includes(kind)}
                  onChange={({ target }) =>
                    void setWish({
                      kinds: facilityKinds.filter((each) => (each === kind ? target.checked : kinds.includes(each))),
                    })
                  }
                />
                {t(`coverage.services.kind.${kind}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <Segmented
          label={t("coverage.services.walk")}
          value={String(walk)}
          options={walks.map((minutes) => ({
            value: String(minutes),
            label: t("coverage.services.minutes", { minutes }),
          }))}
          onChange={(next) => void setWish({ walk: Number(next) })}
        />
      </div>
      {kinds.length === 0 ? (
        <Notice kind="empty" title={t("coverage.services.chooseTitle")} />
      ) : isError ? (
        <LoadFailure error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <SkeletonRows label={t("common.loading")} />
      ) : (
        <div
          aria-busy={isPlaceholderData}
          className={classNames("flex min-h-0 flex-1 flex-col", isPlaceholderData && "opacity-60")}
        >
          <Served found={data} />
        </div>
      )}
    </section>
  );
}

function Served({ found }: { found: ServiceCoverage }) {
  const t = useTranslations("coverage.services");
  const { households, served, facilities, sites } = found;
  return (
    <>
      <div className="border-b border-line px-4 py-3">
        <p className="flex items-baseline gap-2">
          <b className="text-28">{served === null || households === null ? "–" : formatShare(served, households)}</b>
          <span className="text-13 text-text-2">
            {t("served", { served: told(served), households: told(households) })}
          </span>
        </p>
        <Keys facilities={facilities.length} />
      </div>
      {sites.length > 0 && (
        <ol aria-label={t("sites")} className="border-b border-line">
          {sites.map(({ position, gridCode, households: more }, i) => (
            <li key={position.join()}>
              <Site rank={i + 1} gridCode={gridCode} more={told(more)} onGo={() => showOnMap(position, "quarter")} />
            </li>
          ))}
        </ol>
      )}
      <Grids grids={found.grids} />
    </>
  );
}

/** A count that a role may not know is under five. */
const told = (count: number | null): string => (count === null ? "<5" : formatCount(count));

function Keys({ facilities }: { facilities: number }) {
  const t = useTranslations("coverage.services");
  return (
    <p className="mt-1 flex flex-wrap gap-x-3 gap-y-1 text-12 text-text-2">
      <Key mark={<span className="size-2.5 rounded-full border-2 border-surface bg-done ring-1 ring-done" />}>
        {t("facilities", { count: formatCount(facilities) })}
      </Key>
      <Key mark={<span className="h-1 w-4 rounded-full bg-done/60" />}>{t("reached")}</Key>
      <Key mark={<span className="size-2.5 rounded-full bg-blind" />}>{t("gap")}</Key>
    </p>
  );
}

const Key = ({ mark, children }: { mark: ReactNode; children: ReactNode }) => (
  <span className="flex items-center gap-1.5">
    {mark}
    {children}
  </span>
);

interface SiteProps {
  rank: number;
  gridCode: string;
  more: string;
  onGo: () => void;
}

function Site({ rank, gridCode, more, onGo }: SiteProps) {
  const t = useTranslations("coverage.services");
  const label = useGridLabel();
  return (
    <button
      type="button"
      onClick={onGo}
      className="flex w-full items-center gap-2 px-4 py-2 text-left text-13 hover:bg-sunken"
    >
      <span className="grid size-5 shrink-0 place-items-center rounded-full bg-accent text-11 font-semibold text-on-accent">
        {rank}
      </span>
      <span className="min-w-0 flex-1 truncate">{t("site", { grid: label(gridCode) })}</span>
      <b className="whitespace-nowrap">{t("more", { count: more })}</b>
    </button>
  );
}

function Grids({ grids }: { grids: ServiceCoverage["grids"] }) {
  const t = useTranslations("coverage.services");
  const locale = useLocale();
  const label = useGridLabel();
  const [selected, setGrid] = useMapGrid();
  return (
    <VirtualList
      label={t("byGrid")}
      items={grids}
      idOf={({ code }) => code}
      selected={selected}
      onSelect={(code) => {
        void setGrid(code === selected ? null : code);
        const gap = grids.find((grid) => grid.code === code)?.gap;
        if (gap && code !== selected) showOnMap(gap, "quarter");
      }}
      rowRem={4}
    >
      {({ code, name, nameEn, households, served, unserved }) => (
        <span
          title={code}
          className="grid h-full w-full grid-cols-[minmax(0,1fr)_4.5rem_6rem] items-center gap-3 px-4 text-13"
        >
          <span className="min-w-0">
            <b className="block truncate">{label(code)}</b>
            <span className="block truncate text-12 text-text-2">{locale === "en" ? nameEn : name}</span>
          </span>
          <span className="text-right text-12 whitespace-nowrap text-text-2">
            {unserved === 0 ? t("all") : t("without", { count: told(unserved) })}
          </span>
          {households === null || served === null ? (
            <span className="text-right text-12 text-text-3">{t("few")}</span>
          ) : (
            <ShareCell part={served} whole={households} />
          )}
        </span>
      )}
    </VirtualList>
  );
}
