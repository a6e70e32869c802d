"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import { editHouseholdEndpoint } from "@/lib/contracts/households/edit-household-endpoint";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { Select } from "../../ui/select";
import { NotSaved } from "../not-saved";
import { useHouseholdChange } from "./use-household-change";

const tenancies = ["owner", "rental", "vacant"] as const;
const bands = ["to6", "to17", "to59", "to79", "over79"] as const;
const noAges = { to6: "", to17: "", to59: "", to79: "", over79: "" };

/** Corrects a record. Fields left empty stay as they are: the form does not show what is masked. */
export function HouseholdForm({ household }: { household: MaskedHousehold }) {
  const t = useTranslations();
  const [tenancy, setTenancy] = useState<MaskedHousehold["tenancy"]>(household.tenancy);
  const [ages, setAges] = useState(noAges);
  const [name, setName] = useState("");
  const [phone, setPhone] = useState("");
  const save = useHouseholdChange(() => {
    const counts = bands.map((band) => [band, Number(ages[band] || "0")] as const);
    const isCounted = bands.some((band) => ages[band] !== "");
    const body = {
      tenancy,
      ...(isCounted ? { ages: Object.fromEntries(counts) as Record<(typeof bands)[number], number> } : {}),
      ...(name.trim() === ""
        ? {}
        : { contact: { name: name.trim(), phone: phone.trim() === "" ? null : phone.trim() } }),
    };
    return callApi(editHouseholdEndpoint, { params: { id: household.id }, body, ifMatch: household.revision });
  });
  return (
    <form
      noValidate
      className="space-y-3 p-3.5"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(undefined);
      }}
    >
      <Field label={t("household.tenancy")}>
        {(control) => (
          <Select
            {...control}
            className="h-12 text-16"
            value={tenancy}
            onChange={({ target }) => setTenancy(tenancies.find((each) => each === target.value) ?? tenancy)}
          >
            {tenancies.map((each) => (
              <option key={each} value={each}>
                {t(`field.tenancy.${each}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {tenancy === "vacant" ? (
        <p className="text-14 text-text-2">{t("household.vacantNote")}</p>
      ) : (
        <>
          <fieldset>
            <legend className="mb-1 text-12 font-semibold text-text-2">{t("household.members")}</legend>
            <div className="grid grid-cols-5 gap-1.5">
              {bands.map((band) => (
                <label key={band} className="text-12 text-text-2">
                  {t(`household.band.${band}`)}
                  <Input
                    type="number"
                    inputMode="numeric"
                    min={0}
                    max={50}
                    className="mt-1 h-12 px-2 text-16"
                    value={ages[band]}
                    onChange={({ target }) => setAges((now) => ({ ...now, [band]: target.value }))}
                  />
                </label>
              ))}
            </div>
          </fieldset>
          <Field label={t("household.contact")} note={t("household.keep")}>
            {(control) => (
              <Input
                {...control}
                autoComplete="off"
                maxLength={60}
                className="h-12 text-16"
                value={name}
                onChange={({ target }) => setName(target.value)}
              />
            )}
          </Field>
          {name.trim() !== "" && (
            <Field label={t("field.phone")} note={t("common.optional")}>
              {(control) => (
                <Input
                  {...control}
                  type="tel"
                  autoComplete="off"
                  className="h-12 text-16"
                  value={phone}
                  onChange={({ target }) => setPhone(target.value)}
                />
              )}
            </Field>
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
