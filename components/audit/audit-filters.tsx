"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../ui/button";
import { FilterSelect } from "../ui/filter-select";
import { auditActions } from "./audit-words";
import { type AuditFilter, auditSpans } from "./use-audit-log";
import { useAuditWords } from "./use-audit-words";

const subjects = ["household", "incident", "hazard", "camera", "user"] as const;

interface AuditFiltersProps {
  value: AuditFilter;
  onChange: (change: Partial<AuditFilter>) => void;
  withUser: boolean;
}

export function AuditFilters({ value, onChange, withUser }: AuditFiltersProps) {
  const t = useTranslations();
  const words = useAuditWords();
  const active = value.action !== "" || value.subject !== "" || value.user !== "";
  return (
    <search
      aria-label={t("audit.filters")}
      className="flex flex-wrap items-center gap-1.5 border-y border-line px-4 py-2"
    >
      <FilterSelect
        label={t("audit.span")}
        required
        value={String(value.days)}
        options={auditSpans.map((days) => ({ value: String(days), label: t("audit.days", { count: days }) }))}
        onChange={(days) => onChange({ days: Number(days) })}
      />
      <FilterSelect
        label={t("audit.what")}
        value={value.action}
        options={auditActions.map((action) => ({ value: action, label: words.action(action) }))}
        onChange={(action) => onChange({ action })}
      />
      <FilterSelect
        label={t("audit.onWhat")}
        value={value.subject}
        options={subjects.map((kind) => ({ value: kind, label: words.subjectKind(kind) }))}
        onChange={(subject) => onChange({ subject })}
      />
      {withUser && value.user !== "" && (
        <span className="flex h-7 items-center rounded-control border border-accent bg-accent-soft px-2 text-12 text-accent">
          {t("audit.onlyUser", { user: value.user })}
        </span>
      )}
      {active && (
        <Button look="quiet" size="small" onClick={() => onChange({ action: "", subject: "", user: "" })}>
          <X aria-hidden className="size-3.5" />
          {t("common.clear")}
        </Button>
      )}
    </search>
  );
}
