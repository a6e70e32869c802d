"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatCount } from "@/lib/i18n/format-count";
import { LoadFailure } from "../../shared/load-failure";
import type { usePlaceAt } from "./use-place-at";

const NONE = "–";

/** Grid leader and households of the grid; hazards and hydrants near by with their distances. */
export function HereFacts({ place }: { place: ReturnType<typeof usePlaceAt> }) {
  const t = useTranslations("map");
  const common = useTranslations("common");
  const locale = useLocale();
  if (place.isError && !place.data) return <LoadFailure error={place.error} onRetry={() => void place.refetch()} />;
  if (!place.data) return <p className="text-text-3">{common("loading")}</p>;
  const { grid, hazards, help } = place.data;
  const metres = (count: number): string => t("metres", { count: formatCount(count) });
  if (!grid) return <p>{t("here.outside")}</p>;
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5">
        <Fact name={t("here.leader")}>{grid.leader ?? NONE}</Fact>
        <Fact name={t("here.households")}>
          {grid.households === null
            ? t("here.fewerThanFive")
            : t("here.householdCount", { count: formatCount(grid.households) })}
        </Fact>
      </dl>
      <Near title={t("here.hazards")} none={t("here.noHazard")}>
        {hazards.map(({ id, title, level, metres: far }) => (
          <Line key={id} name={title} far={metres(far)} mark={level === "major" ? t("hazardMajor") : null} />
        ))}
      </Near>
      <Near title={t("here.help")} none={t("here.noHelp")}>
        {help.map(({ kind, name, nameEn, metres: far }) => (
          <Line
            key={`${kind} ${name}`}
            name={locale === "en" ? nameEn || name : name}
            far={metres(far)}
            mark={t(`here.kind.${kind}`)}
          />
        ))}
      </Near>
    </>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="contents">
    <dt className="text-text-3">{name}</dt>
    <dd className="text-text">{children}</dd>
  </div>
);

const Near = ({ title, none, children }: { title: string; none: string; children: ReactNode[] }) => (
  <div>
    <h3 className="text-12 text-text">{title}</h3>
    {children.length === 0 ? <p className="text-text-3">{none}</p> : <ul>{children}</ul>}
  </div>
);

const Line = ({ name, far, mark }: { name: string; far: string; mark: string | null }) => (
  <li className="flex items-baseline gap-2">
    <span className="min-w-0 flex-1 truncate text-text" title={name}>
      {name}
    </span>
    <span className="shrink-0">{[mark, far].filter(Boolean).join(" · ")}</span>
  </li>
);
