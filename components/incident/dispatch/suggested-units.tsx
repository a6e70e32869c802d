"use client";

import type { UseQueryResult } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { AssigneeChoice } from "@/lib/contracts/incidents/list-assignees-endpoint";
import { type DispatchKind, dispatchKinds } from "@/lib/incidents/dispatch/dispatch-kind";
import { LoadFailure } from "../../shared/load-failure";
import { Select } from "../../ui/select";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { type DispatchChoice, possibleKinds, toggleUnit } from "./dispatch-choice";
import { DispatchNote } from "./dispatch-note";
import { UnitList } from "./unit-list";

interface SuggestedUnitsProps {
  assignees: UseQueryResult<{ items: AssigneeChoice[] }>;
  value: DispatchChoice;
  onChange: (choice: DispatchChoice) => void;
}

/** Whom the case could go to and why; one or several are ticked, and the manner follows from that unless it is said. */
export function SuggestedUnits({ assignees, value, onChange }: SuggestedUnitsProps) {
  const t = useTranslations("incidents");
  const photos = useTranslations("photos");
  const kinds = possibleKinds(value);
  const kindOf = (text: string): DispatchKind | null => dispatchKinds.find((kind) => kind === text) ?? null;
  if (assignees.isError && !assignees.data)
    return <LoadFailure error={assignees.error} onRetry={() => void assignees.refetch()} />;
  if (!assignees.data) return <SkeletonRows label={t("assigneeLoading")} rows={3} rowClassName="h-12" />;
  return (
    <div className="space-y-2">
      <UnitList
        label={t("suggested")}
        choices={assignees.data.items}
        value={value.units}
        onToggle={(assignee) => {
          const next = toggleUnit(value, assignee);
          onChange({ ...next, kind: next.kind && possibleKinds(next).includes(next.kind) ? next.kind : null });
        }}
      />
      {value.units.length > 0 && (
        <div className="flex items-center gap-2 text-12 text-text-2">
          <label htmlFor="dispatch-kind" className="shrink-0">
            {t("kindLabel")}
          </label>
          <Select
            id="dispatch-kind"
            className="h-8 text-12"
            value={value.kind ?? ""}
            onChange={({ target }) => onChange({ ...value, kind: kindOf(target.value) })}
          >
            <option value="">{t("kindAuto")}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind.${kind}`)}
              </option>
            ))}
          </Select>
        </div>
      )}
      {value.units.length > 0 && (
        <>
          <DispatchNote kind={value.kind} value={value.note} onChange={(note) => onChange({ ...value, note })} />
          <label className="flex items-center gap-2 text-12" title={photos("demandHint")}>
            <input
              type="checkbox"
              checked={value.photoRequired}
              onChange={({ target }) => onChange({ ...value, photoRequired: target.checked })}
              className="size-4 accent-accent"
            />
            {photos("demand")}
          </label>
        </>
      )}
    </div>
  );
}
