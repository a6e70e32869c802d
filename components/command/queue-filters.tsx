"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { FilterChip } from "../ui/filter-chip";
import { FilterSelect } from "../ui/filter-select";
import { IconButton } from "../ui/icon-button";
import { emptyFilter, isFiltered, type QueueFilter } from "./queue-state";
import { useFilterOptions } from "./use-filter-options";
import { settledSpans } from "./use-queue-view";

interface QueueFiltersProps {
  value: QueueFilter & { days: number };
  /** The cases of the tab, before these filters. */
  incidents: readonly Incident[];
  /** Settled cases are read for a span of days. */
  withSpan: boolean;
  onChange: (
    change: Partial<Record<"place" | "category" | "severity" | "source", string[]>> & { days?: number },
  ) => void;
  onClear: () => void;
}

const chips = ["place", "category", "severity", "source"] as const;

/** A chip for each kind of filter; several values of one kind mean any of them. */
export function QueueFilters({ value, incidents, withSpan, onChange, onClear }: QueueFiltersProps) {
  const t = useTranslations();
  const options = useFilterOptions(incidents, value);
  return (
    <div className="flex items-center gap-1.5">
      {chips.map((name) => {
        const label = t(`command.filter.${name}`);
        const chosen = options[name].filter((option) => value[name].includes(option.value));
        const names = chosen.map((option) => option.label).join(t("shell.listSeparator"));
        return (
          <FilterChip
            key={name}
            label={label}
            summary={t("command.chip", { label, values: names })}
            clearLabel={t("command.clearChip", { label })}
            value={value[name]}
            options={options[name]}
            onChange={(next) => onChange({ [name]: next })}
          />
        );
      })}
      {withSpan && (
        <FilterSelect
          label={t("command.settledSpanLabel")}
          value={String(value.days)}
          required
          options={settledSpans.map((days) => ({ value: String(days), label: t("command.days", { count: days }) }))}
          onChange={(days) => onChange({ days: Number(days) })}
        />
      )}
      {isFiltered({
        ...emptyFilter,
        place: value.place,
        category: value.category,
        severity: value.severity,
        source: value.source,
      }) && (
        <IconButton label={t("common.clear")} size="small" onClick={onClear}>
          <X aria-hidden className="size-3.5" />
        </IconButton>
      )}
    </div>
  );
}
