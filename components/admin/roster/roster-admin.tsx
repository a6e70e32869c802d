"use client";

import { useLocale, useNow, useTranslations } from "next-intl";
import { parseAsInteger, parseAsString, useQueryStates } from "nuqs";
import { useMemo } from "react";
import { unitKinds } from "@/lib/incidents/dispatch/unit-kind";
import { dayName, localDay, mondayOf } from "@/lib/incidents/working-time";
import { LoadFailure } from "../../shared/load-failure";
import { useDictionary } from "../../shared/use-dictionary";
import { useListKeys } from "../../shared/use-list-keys";
import { levelOf } from "../../shell/shell-area";
import { useSession } from "../../shell/shell-session";
import { classNames } from "../../ui/class-names";
import { FilterSelect } from "../../ui/filter-select";
import { Notice } from "../../ui/notice";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { VirtualList } from "../../ui/virtual-list";
import type { DepartmentChoice } from "../new-user-form";
import { ProblemList } from "./problem-list";
import { RosterPanel } from "./roster-panel";
import { rosterProblems } from "./roster-problems";
import { RosterRow } from "./roster-row";
import { useUnits } from "./use-units";
import { WeekSwitch } from "./week-switch";

const weekdays = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** Who is on duty when, week by week, what the week lacks, and beside it the chosen roster. */
export function RosterAdmin({ departments }: { departments: readonly DepartmentChoice[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const { areas } = useSession();
  const { items: categories } = useDictionary("incident-category");
  const thisMonday = mondayOf(localDay(useNow().getTime()));
  const [{ street, department, skill, kind, week, unit: selected }, setView] = useQueryStates(
    {
      street: parseAsString.withDefault(""),
      department: parseAsString.withDefault(""),
      skill: parseAsString.withDefault(""),
      kind: parseAsString.withDefault(""),
      week: parseAsInteger.withDefault(thisMonday),
      unit: parseAsString,
    },
    { scroll: false },
  );
  const monday = mondayOf(week);
  const units = useUnits(street);
  const rows = useMemo(
    () =>
      (units.data ?? []).filter(
        (unit) =>
          (kind === "" || unit.kind === kind) &&
          (department === "" || unit.departmentCode === department) &&
          (skill === "" || unit.skills.some((one) => one.startsWith(skill))),
      ),
    [units.data, kind, department, skill],
  );
  const streets = useMemo(() => areas.filter(({ code }) => levelOf(code) === "street"), [areas]);
  const problems = useMemo(
    () => rosterProblems(rows, street === "" ? streets : streets.filter(({ code }) => code === street), monday),
    [rows, streets, street, monday],
  );
  const select = (id: string | null) => void setView({ unit: id });
  useListKeys({ ids: rows.map(({ id }) => id), selected, onSelect: select });
  const chosen = units.data?.find(({ id }) => id === selected);
  const departmentName = (code: string | null): string | null => {
    const found = departments.find((one) => one.code === code);
    return found ? (locale === "en" ? found.nameEn : found.name) : null;
  };
  return (
    <div className="relative flex min-h-0 flex-1">
      <div className="@container flex min-w-0 flex-1 flex-col">
        <div className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-2">
          <WeekSwitch monday={monday} thisMonday={thisMonday} onChange={(next) => void setView({ week: next })} />
          <FilterSelect
            label={t("duty.roster.allStreets")}
            value={street}
            options={streets.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(next) => void setView({ street: next || null })}
          />
          <FilterSelect
            label={t("duty.roster.allKinds")}
            value={kind}
            options={unitKinds.map((value) => ({ value, label: t(`duty.kind.${value}`) }))}
            onChange={(next) => void setView({ kind: next || null })}
          />
          <FilterSelect
            label={t("duty.roster.allDepartments")}
            value={department}
            options={departments.map(({ code, name, nameEn }) => ({
              value: code,
              label: locale === "en" ? nameEn : name,
            }))}
            onChange={(next) => void setView({ department: next || null })}
          />
          <FilterSelect
            label={t("duty.roster.allSkills")}
            value={skill}
            options={categories
              .filter(({ code }) => code.length === 2)
              .map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(next) => void setView({ skill: next || null })}
          />
        </div>
        {units.isPending && <SkeletonRows label={t("common.loading")} rows={12} rowClassName="h-11" />}
        {units.isError && !units.data && <LoadFailure error={units.error} onRetry={() => void units.refetch()} />}
        {units.data && <ProblemList problems={problems} onOpen={select} />}
        {units.data && rows.length === 0 && (
          <Notice kind="no-match" title={t("common.noMatchTitle")}>
            {t("common.noMatchText")}
          </Notice>
        )}
        {rows.length > 0 && (
          <>
            <div aria-hidden className="flex gap-3 border-b border-line px-4 py-1 text-12 text-text-3">
              <span className="w-52 shrink-0 max-sm:w-32" />
              <span className="grid min-w-0 flex-1 grid-cols-7">
                {weekdays.map((day, place) => (
                  <span key={day} className="truncate tabular-nums">
                    {t(`rules.weekday.${day}`)}
                    <span className="max-sm:hidden"> {dayName(monday + place).slice(5)}</span>
                  </span>
                ))}
              </span>
              <span className="w-20 shrink-0 text-right max-sm:hidden">{t("duty.roster.now")}</span>
            </div>
            <VirtualList
              label={t("admin.view.roster")}
              items={rows}
              idOf={({ id }) => id}
              selected={selected}
              onSelect={select}
              rowRem={3}
              rowClassName="gap-3 px-4"
            >
              {(unit) => <RosterRow unit={unit} monday={monday} />}
            </VirtualList>
          </>
        )}
      </div>
      <aside
        aria-label={t("duty.roster.panel")}
        className={classNames(
          "w-104 shrink-0 overflow-y-auto border-l border-line bg-surface max-lg:absolute max-lg:inset-0 max-lg:w-full",
          !chosen && "max-lg:hidden",
        )}
      >
        {chosen ? (
          <RosterPanel
            key={`${chosen.id} ${chosen.revision}`}
            unit={chosen}
            departmentName={departmentName(chosen.departmentCode)}
            monday={monday}
            onClose={() => select(null)}
          />
        ) : (
          <Notice kind="empty" title={t("duty.roster.chooseTitle")}>
            {t("duty.roster.chooseText")}
          </Notice>
        )}
      </aside>
    </div>
  );
}
