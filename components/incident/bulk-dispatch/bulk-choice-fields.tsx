"use client";

import { useTranslations } from "next-intl";
import { type DispatchKind, dispatchKinds } from "@/lib/incidents/dispatch/dispatch-kind";
import { LoadFailure } from "../../shared/load-failure";
import { Field } from "../../ui/field";
import { Select } from "../../ui/select";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { DispatchNote } from "../dispatch/dispatch-note";
import { BulkUnitRow } from "./bulk-unit-row";
import type { useSharedChoices } from "./use-shared-choices";

export interface BulkChoice {
  /** One unit for all; null = each case to the first that the ranking proposes for it. */
  assignee: string | null;
  kind: DispatchKind | null;
  note: string;
}

interface BulkChoiceFieldsProps {
  shared: ReturnType<typeof useSharedChoices>;
  value: BulkChoice;
  onChange: (choice: BulkChoice) => void;
}

/** Nobody looks through more. */
const MOST_SHOWN = 8;
/** With one unit for each case there are no helpers, so no 协办. */
const kinds = dispatchKinds.filter((kind) => kind !== "joint");

/** To whom, in which manner, with which words. */
export function BulkChoiceFields({ shared, value, onChange }: BulkChoiceFieldsProps) {
  const t = useTranslations("incidents");
  return (
    <div className="space-y-3">
      <fieldset className="-mx-2 min-w-0">
        <legend className="sr-only">{t("suggested")}</legend>
        <label className="flex min-h-12 cursor-pointer items-center gap-2.5 rounded-2 px-2 py-1.5 hover:bg-sunken has-checked:bg-accent-soft">
          <input
            type="radio"
            name="bulk-assignee"
            autoFocus
            checked={value.assignee === null}
            onChange={() => onChange({ ...value, assignee: null })}
            className="size-4 shrink-0 accent-accent"
          />
          <span className="min-w-0 flex-1">
            <b className="block text-13">{t("bulk.each")}</b>
            <span className="block text-12 text-text-2">{t("bulk.eachHint")}</span>
          </span>
        </label>
        {shared.isPending && shared.choices.length === 0 && (
          <SkeletonRows label={t("assigneeLoading")} rows={3} rowClassName="h-12" />
        )}
        {shared.choices.slice(0, MOST_SHOWN).map(({ choice, cases }) => (
          <BulkUnitRow
            key={choice.assignee}
            choice={choice}
            fits={t("bulk.fits", { count: cases, of: shared.ranked })}
            checked={value.assignee === choice.assignee}
            onChoose={() => onChange({ ...value, assignee: choice.assignee })}
          />
        ))}
      </fieldset>
      {shared.failure !== null && <LoadFailure error={shared.failure} onRetry={shared.retry} />}
      <div className="grid gap-3 sm:grid-cols-[10rem_1fr]">
        <Field label={t("kindLabel")}>
          {(control) => (
            <Select
              {...control}
              value={value.kind ?? ""}
              onChange={({ target }) =>
                onChange({ ...value, kind: kinds.find((kind) => kind === target.value) ?? null })
              }
            >
              <option value="">{t("kindAuto")}</option>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`kind.${kind}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <DispatchNote kind={value.kind} value={value.note} onChange={(note) => onChange({ ...value, note })} />
      </div>
    </div>
  );
}
