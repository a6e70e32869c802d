"use client";

import { useLocale, useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { codeDigits } from "@/lib/access/scope";
import { errorCodeOf } from "@/lib/client/api-error";
import { useActKeys } from "@/lib/client/use-act-keys";
import type { UnitAnswer } from "@/lib/contracts/units/unit";
import { AreaOptions, isDistrictOrBelow } from "../../shared/area-options";
import { FormFooter } from "../../shared/form-footer";
import { useAreaNames } from "../../shared/use-area-names";
import { useDictionary } from "../../shared/use-dictionary";
import { useSession } from "../../shell/shell-session";
import { Field } from "../../ui/field";
import { FilterChip } from "../../ui/filter-chip";
import { Input } from "../../ui/input";
import { Select } from "../../ui/select";
import { showToast } from "../../ui/toast-store";
import type { DepartmentChoice } from "../new-user-form";
import { GroundFields } from "./ground-fields";
import { OwnerFields } from "./owner-fields";
import { RetireUnit } from "./retire-unit";
import { checkedUnit, draftOf, type UnitDraft, withoutTwice } from "./unit-draft";
import { useUnitChanges } from "./use-unit-register";

/** Failures that mean something of their own here. */
const ownWords = {
  conflict: "hasUnit",
  "outside-scope": "areaRefused",
  "unknown-assignee": "notResponsible",
} as const;

interface UnitFormProps {
  /** As it stands now: after somebody else's change another one than the form was opened on. */
  unit: UnitAnswer | null;
  departments: readonly DepartmentChoice[];
  onDone: () => void;
}

/** Makes a unit, or changes one; what was typed stays until it is saved. */
export function UnitForm({ unit, departments, onDone }: UnitFormProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { areas } = useSession();
  const areaNames = useAreaNames();
  const { items } = useDictionary("incident-category");
  const [draft, setDraft] = useState<UnitDraft>(() => draftOf(unit, areas.find(isDistrictOrBelow)?.code ?? ""));
  const [openedOn] = useState(unit?.entryRevision);
  const keys = useActKeys();
  const [tried, setTried] = useState(false);
  const { save, retire } = useUnitChanges();
  const set = (change: Partial<UnitDraft>) => setDraft((before) => ({ ...before, ...change }));
  // Single grids are in no list of areas.
  const isByGrid = draft.kind === "grid_leader" || unit?.areaCode.length === codeDigits.grid;
  const checked = checkedUnit(draft);
  const wrong = (field: string) => (tried && checked.faults.has(field) ? t(`units.wrong.${wordOf(field)}`) : undefined);
  const failure = save.error ?? retire.error;
  const code = failure && errorCodeOf(failure);
  const own = code && Object.entries(ownWords).find(([known]) => known === code)?.[1];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!checked.unit) return;
    retire.reset();
    save.mutate(
      { before: unit, unit: checked.unit, key: keys.keyFor(checked.unit) },
      {
        onSuccess: ({ name, nameEn }) => {
          showToast("done", t("units.saved", { name: locale === "en" ? nameEn : name }));
          onDone();
        },
      },
    );
  };
  return (
    <form noValidate onSubmit={submit} className="flex min-h-0 flex-col">
      <div className="grid min-h-0 gap-4 overflow-y-auto px-5 pt-2 pb-4 sm:grid-cols-2">
        <OwnerFields unit={unit} draft={draft} departments={departments} wrong={wrong} onChange={set} />
        <Field label={t("units.name")} error={wrong("name")}>
          {(control) => (
            <Input {...control} value={draft.name} onChange={({ target }) => set({ name: target.value })} />
          )}
        </Field>
        <Field label={t("units.nameEn")} error={wrong("nameEn")}>
          {(control) => (
            <Input {...control} value={draft.nameEn} onChange={({ target }) => set({ nameEn: target.value })} />
          )}
        </Field>
        {isByGrid ? (
          <GroundFields
            areaCode={draft.areaCode}
            error={wrong("areaCode")}
            onChange={(areaCode) => set({ areaCode })}
          />
        ) : (
          <Field label={t("units.area")} error={wrong("areaCode")}>
            {(control) => (
              <Select {...control} value={draft.areaCode} onChange={({ target }) => set({ areaCode: target.value })}>
                <AreaOptions areas={areas} />
              </Select>
            )}
          </Field>
        )}
        <div className="flex flex-col gap-1">
          <span className="text-12 font-semibold text-text-2">{t("units.skills")}</span>
          <span className="flex h-9 items-center">
            <FilterChip
              label={t("units.noSkills")}
              summary={t("units.someSkills", { count: draft.skills.length })}
              clearLabel={t("common.clear")}
              value={draft.skills}
              options={items.map(({ code: value, name, parentCode }) => ({
                value,
                label: parentCode ? `　${name}` : name,
                detail: value,
              }))}
              onChange={(skills) => set({ skills: withoutTwice(draft.skills, skills) })}
            />
          </span>
        </div>
        {unit && unit.entryRevision !== openedOn && (
          <p role="status" className="text-12 text-text-2 sm:col-span-2">
            {t("units.changedMeanwhile", {
              name: locale === "en" ? unit.nameEn : unit.name,
              area: areaNames([unit.areaCode]),
              count: unit.skills.length,
            })}
          </p>
        )}
        {failure && code && (
          <p role="alert" className="text-12 text-due-late-text sm:col-span-2">
            {own ? t(`units.${own}`) : t(`errors.${code}`)}
          </p>
        )}
      </div>
      <FormFooter submit={t("common.save")} busy={save.isPending} onCancel={onDone}>
        {unit && (
          <RetireUnit
            busy={retire.isPending}
            onRetire={() => {
              save.reset();
              retire.mutate(unit, {
                onSuccess: ({ name, nameEn }) => {
                  showToast("done", t("units.nowRetired", { name: locale === "en" ? nameEn : name }));
                  onDone();
                },
              });
            }}
          />
        )}
      </FormFooter>
    </form>
  );
}

const wordOf = (field: string): "areaCode" | "owner" | "text" =>
  field === "areaCode" ? "areaCode" : field === "departmentCode" || field === "userId" ? "owner" : "text";
