"use client";

import { Search, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { incidentSources } from "@/lib/incidents/incident-source";
import { useDictionary } from "../shared/use-dictionary";
import { Button } from "../ui/button";
import { FilterSelect } from "../ui/filter-select";
import { settledSpans } from "./use-queue-view";

export interface QueueFilterValues {
  category: string;
  severity: string;
  source: string;
  text: string;
  days: number;
}

interface QueueFiltersProps {
  value: QueueFilterValues;
  classes: readonly string[];
  /** Settled cases are read for a span of days. */
  withSpan: boolean;
  onChange: (change: Partial<QueueFilterValues>) => void;
}

const severities = ["4", "3", "2", "1"] as const;

export function QueueFilters({ value, classes, withSpan, onChange }: QueueFiltersProps) {
  const t = useTranslations();
  const { nameOf } = useDictionary("incident-category");
  const active = value.category !== "" || value.severity !== "" || value.source !== "" || value.text !== "";
  return (
    <search aria-label={t("command.filterLabel")} className="flex flex-wrap items-center gap-1.5 px-3 py-2">
      <FilterSelect
        label={t("command.filterCategory")}
        value={value.category}
        options={classes.map((code) => ({ value: code, label: nameOf(code) }))}
        onChange={(category) => onChange({ category })}
      />
      <FilterSelect
        label={t("command.filterSeverity")}
        value={value.severity}
        options={severities.map((severity) => ({ value: severity, label: t(`incidents.severity.${severity}`) }))}
        onChange={(severity) => onChange({ severity })}
      />
      <FilterSelect
        label={t("command.filterSource")}
        value={value.source}
        options={incidentSources.map((source) => ({ value: source, label: t(`incidents.source.${source}`) }))}
        onChange={(source) => onChange({ source })}
      />
      {withSpan && (
        <FilterSelect
          label={t("command.settledSpanLabel")}
          value={String(value.days)}
          required
          options={settledSpans.map((days) => ({ value: String(days), label: t("command.days", { count: days }) }))}
          onChange={(days) => onChange({ days: Number(days) })}
        />
      )}
      <span className="relative min-w-32 flex-1">
        <Search aria-hidden className="absolute top-1.5 left-2 size-4 text-text-3" />
        <input
          type="search"
          aria-label={t("command.filterText")}
          placeholder={t("command.filterText")}
          value={value.text}
          onChange={(event) => onChange({ text: event.target.value })}
          className="h-7 w-full max-w-72 rounded-control border border-line bg-surface pr-2 pl-7.5 text-12 hover:border-line-strong"
        />
      </span>
      {active && (
        <Button
          look="quiet"
          size="small"
          onClick={() => onChange({ category: "", severity: "", source: "", text: "" })}
        >
          <X aria-hidden className="size-3.5" />
          {t("common.clear")}
        </Button>
      )}
    </search>
  );
}
