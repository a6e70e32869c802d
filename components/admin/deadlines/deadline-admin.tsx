"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { parseAsString, useQueryStates } from "nuqs";
import { useMemo, useState } from "react";
import { LoadFailure } from "../../shared/load-failure";
import { useDictionary } from "../../shared/use-dictionary";
import { useListKeys } from "../../shared/use-list-keys";
import { Button } from "../../ui/button";
import { classNames } from "../../ui/class-names";
import { FilterSelect } from "../../ui/filter-select";
import { Notice } from "../../ui/notice";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { VirtualList } from "../../ui/virtual-list";
import { useWorkCalendars } from "../calendars/use-work-calendars";
import { DeadlinePanel } from "./deadline-panel";
import { setsOf } from "./deadline-set";
import { DeadlineSetRow } from "./deadline-set-row";
import { NewSetDialog } from "./new-set-dialog";
import { useDeadlineRules } from "./use-deadline-rules";

/** Sets of limits by class, severity and stage, and beside them the chosen one with its editions and what they would mean. */
export function DeadlineAdmin() {
  const t = useTranslations();
  const { items: categories, nameOf } = useDictionary("incident-category");
  const [{ class: chosenClass, set: selected }, setView] = useQueryStates(
    { class: parseAsString.withDefault(""), set: parseAsString },
    { scroll: false },
  );
  const [adding, setAdding] = useState(false);
  const rules = useDeadlineRules();
  const calendars = useWorkCalendars();
  const sets = useMemo(() => setsOf(rules.data ?? []), [rules.data]);
  const rows = useMemo(() => sets.filter(({ key }) => key.category.startsWith(chosenClass)), [sets, chosenClass]);
  const select = (id: string | null) => void setView({ set: id });
  useListKeys({ ids: rows.map(({ id }) => id), selected, onSelect: select });
  const chosen = sets.find(({ id }) => id === selected);
  return (
    <div className="relative flex min-h-0 flex-1">
      <div className="@container flex min-w-0 flex-1 flex-col">
        <div className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-2">
          <FilterSelect
            label={t("admin.deadlines.allClasses")}
            value={chosenClass}
            options={categories
              .filter(({ code }) => code.length === 2)
              .map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(next) => void setView({ class: next || null })}
          />
          <p className="min-w-0 truncate text-12 text-text-3">{t("admin.deadlines.note")}</p>
          <Button className="ml-auto" onClick={() => setAdding(true)}>
            <Plus aria-hidden className="size-4" />
            {t("admin.deadlines.newSet")}
          </Button>
        </div>
        {rules.isPending && <SkeletonRows label={t("common.loading")} rows={12} rowClassName="h-11" />}
        {rules.isError && !rules.data && <LoadFailure error={rules.error} onRetry={() => void rules.refetch()} />}
        {rules.data && rows.length === 0 && (
          <Notice kind="no-match" title={t("common.noMatchTitle")}>
            {t("common.noMatchText")}
          </Notice>
        )}
        {rows.length > 0 && (
          <VirtualList
            label={t("admin.view.deadlines")}
            items={rows}
            idOf={({ id }) => id}
            selected={selected}
            onSelect={select}
            rowRem={2.75}
            rowClassName="gap-3 px-4"
          >
            {(set) => <DeadlineSetRow set={set} name={nameOf(set.key.category)} />}
          </VirtualList>
        )}
      </div>
      <aside
        aria-label={t("admin.deadlines.editions")}
        className={classNames(
          "w-104 shrink-0 overflow-y-auto border-l border-line bg-surface max-lg:absolute max-lg:inset-0 max-lg:w-full",
          !chosen && "max-lg:hidden",
        )}
      >
        {chosen && calendars.data ? (
          <DeadlinePanel
            key={chosen.id}
            set={chosen}
            name={nameOf(chosen.key.category)}
            rules={rules.data ?? []}
            calendars={calendars.data}
            onClose={() => select(null)}
          />
        ) : (
          <Notice kind="empty" title={t("admin.deadlines.chooseTitle")}>
            {t("admin.deadlines.chooseText")}
          </Notice>
        )}
      </aside>
      {calendars.data && (
        <NewSetDialog
          open={adding}
          calendars={calendars.data}
          onClose={() => setAdding(false)}
          onDone={(id) => {
            setAdding(false);
            select(id);
          }}
        />
      )}
    </div>
  );
}
