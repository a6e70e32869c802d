"use client";

import { ChevronDown, Plus, Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useMemo, useState } from "react";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import { formatCount } from "@/lib/i18n/format-count";
import { LoadFailure } from "../shared/load-failure";
import { Button } from "../ui/button";
import { Input } from "../ui/input";
import { Notice } from "../ui/notice";
import { SkeletonRows } from "../ui/skeleton-rows";
import { GridChoice } from "./grid-choice";
import { type BuildingGroup, groupHouseholds } from "./group-households";
import { ChangesSection } from "./household/changes-section";
import { HouseholdDoor } from "./household-door";
import { useHouseholds } from "./use-field-data";
import { useFieldView } from "./use-field-view";

/** Doors by building, stairwell and floor. Names and rooms stay masked; a door is opened one at a time, for a reason. */
export function HouseholdsView({ grids }: { grids: readonly GridFigures[] }) {
  const t = useTranslations("field");
  const common = useTranslations("common");
  const [view, setView] = useFieldView();
  const [text, setText] = useState("");
  const words = useDeferredValue(text.trim());
  const grid = grids.find(({ code }) => code === view.grid)?.code ?? grids[0]?.code ?? "";
  const households = useHouseholds(grid);
  const groups = useMemo(
    () => groupHouseholds((households.data ?? []).filter(({ address }) => address.includes(words))),
    [households.data, words],
  );
  return (
    <>
      <header className="pt-5">
        <h1 className="text-28">{t("tab.households")}</h1>
        <p className="text-14 text-text-2">{t("householdsNote")}</p>
      </header>
      <GridChoice grids={grids} value={grid} onChange={(code) => void setView({ grid: code })} />
      <label className="relative mt-2 block">
        <span className="sr-only">{t("findBuilding")}</span>
        <Search aria-hidden className="absolute top-3.5 left-3 size-4.5 text-text-3" />
        <Input
          type="search"
          value={text}
          placeholder={t("findBuilding")}
          onChange={(event) => setText(event.target.value)}
          className="h-12 rounded-3 pl-10 text-16"
        />
      </label>
      {households.isPending && <SkeletonRows label={common("loading")} rows={8} rowClassName="h-16" />}
      {households.isError && !households.data && (
        <LoadFailure error={households.error} onRetry={() => void households.refetch()} />
      )}
      {households.data && groups.length === 0 && (
        <Notice kind={words === "" ? "empty" : "no-match"} title={t(words === "" ? "noHouseholds" : "noBuilding")}>
          {t(words === "" ? "noHouseholdsText" : "noBuildingText")}
        </Notice>
      )}
      {households.data && groups.length > 0 && (
        <p className="mt-3 mb-1 text-14 text-text-2">
          {t("householdCount", {
            buildings: formatCount(groups.length),
            households: formatCount(groups.reduce((sum, { count }) => sum + count, 0)),
          })}
        </p>
      )}
      <Button size="large" className="mt-3 w-full" onClick={() => void setView({ household: "new", grid })}>
        <Plus aria-hidden className="size-5" />
        {t("newHousehold")}
      </Button>
      <ChangesSection grid={grid} />
      <div className="mt-3 space-y-2">
        {groups.map((building) => (
          <Building key={building.buildingId} building={building} />
        ))}
      </div>
    </>
  );
}

/** Closed until touched: a grid has hundreds of doors, and only an opened building puts its doors on the page. */
function Building({ building: { address, count, stairwells } }: { building: BuildingGroup }) {
  const t = useTranslations("field");
  const common = useTranslations("common");
  const [, setView] = useFieldView();
  const [open, setOpen] = useState(false);
  return (
    <details
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="group overflow-hidden rounded-3 bg-surface shadow-1"
    >
      <summary className="flex min-h-14 items-center gap-3 px-3.5 [&::-webkit-details-marker]:hidden">
        <b className="min-w-0 flex-1 truncate">{address}</b>
        <span className="text-14 text-text-2">{common("unit.households", { count: formatCount(count) })}</span>
        <ChevronDown aria-hidden className="size-4.5 text-text-3 group-open:rotate-180" />
      </summary>
      {open &&
        stairwells.map(({ stairwell, households }) => (
          <section key={stairwell} className="border-t border-line">
            <h3 className="bg-sunken px-3.5 py-1.5 text-14 font-normal text-text-2">
              {t("stairwell", { number: stairwell })}
            </h3>
            <ul>
              {households.map((household: MaskedHousehold) => (
                <HouseholdDoor
                  key={household.id}
                  household={household}
                  onOpen={() => void setView({ household: household.id, grid: household.gridCode })}
                />
              ))}
            </ul>
          </section>
        ))}
    </details>
  );
}
