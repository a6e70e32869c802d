"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import { editHouseholdEndpoint } from "@/lib/contracts/households/edit-household-endpoint";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { NotSaved } from "../not-saved";
import { AgeInputs } from "./age-inputs";
import { type HouseholdEntries, householdEdit, noAges } from "./household-edit";
import { TenancySelect } from "./tenancy-select";
import { useHouseholdChange } from "./use-household-change";

const empty = {
  ages: noAges,
  name: "",
  phone: "",
  noPhone: false,
  noIdNumber: false,
};

/** Corrects a record. Fields left empty stay as they are: the form does not show what is masked. */
export function HouseholdForm({ household }: { household: MaskedHousehold }) {
  const t = useTranslations();
  const [entries, setEntries] = useState<HouseholdEntries>({ tenancy: household.tenancy, ...empty });
  const set = (change: Partial<HouseholdEntries>) => setEntries((now) => ({ ...now, ...change }));
  const save = useHouseholdChange(() =>
    callApi(editHouseholdEndpoint, {
      params: { id: household.id },
      body: householdEdit(entries),
      ifMatch: household.revision,
    }),
  );
  const { tenancy, ages, name, phone } = entries;
  return (
    <form
      noValidate
      className="space-y-3 p-3.5"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(undefined);
      }}
    >
      <TenancySelect value={tenancy} onChange={(chosen) => set({ tenancy: chosen })} />
      {tenancy === "vacant" ? (
        <p className="text-14 text-text-2">{t("household.vacantNote")}</p>
      ) : (
        <>
          <AgeInputs legend={t("household.members")} value={ages} onChange={(typed) => set({ ages: typed })} />
          <Field label={t("household.contact")} note={t("household.keep")}>
            {(control) => (
              <Input
                {...control}
                autoComplete="off"
                maxLength={60}
                className="h-12 text-16"
                value={name}
                onChange={({ target }) => set({ name: target.value })}
              />
            )}
          </Field>
          {name.trim() !== "" && (
            <>
              <Field label={t("field.phone")} note={t("household.keep")}>
                {(control) => (
                  <Input
                    {...control}
                    type="tel"
                    autoComplete="off"
                    className="h-12 text-16"
                    disabled={entries.noPhone}
                    value={phone}
                    onChange={({ target }) => set({ phone: target.value })}
                  />
                )}
              </Field>
              {(["noPhone", "noIdNumber"] as const).map((gone) => (
                <label key={gone} className="flex min-h-11 items-center gap-3">
                  <input
                    type="checkbox"
                    className="size-5 shrink-0 accent-accent"
                    checked={entries[gone]}
                    onChange={({ target }) => set({ [gone]: target.checked })}
                  />
                  {t(`household.${gone}`)}
                </label>
              ))}
            </>
          )}
        </>
      )}
      {save.isError && <NotSaved error={save.error} />}
      <Button type="submit" size="large" className="w-full" busy={save.isPending}>
        {t("household.save")}
      </Button>
    </form>
  );
}
