"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import { createHouseholdEndpoint } from "@/lib/contracts/households/household-change-endpoints";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Select } from "../../ui/select";
import { GridChoice } from "../grid-choice";
import { groupHouseholds } from "../group-households";
import { NotSaved } from "../not-saved";
import { useHouseholds } from "../use-field-data";
import { useFieldView } from "../use-field-view";
import { AgeInputs } from "./age-inputs";
import { ContactInputs, contactOf } from "./contact-inputs";
import { DoorInputs, doorOf } from "./door-inputs";
import { countedAges, noAges } from "./household-edit";
import { TenancySelect } from "./tenancy-select";
import { useHouseholdChange } from "./use-household-change";

/** A household that is not on record yet, in a building that is. */
export function NewHouseholdForm({ grids }: { grids: readonly GridFigures[] }) {
  const t = useTranslations("household");
  const [view, setView] = useFieldView();
  const grid = grids.find(({ code }) => code === view.grid)?.code ?? grids[0]?.code ?? "";
  const buildings = groupHouseholds(useHouseholds(grid).data ?? []);
  const [buildingId, setBuildingId] = useState("");
  const [door, setDoor] = useState({ stairwell: "1", floor: "", room: "" });
  const [tenancy, setTenancy] = useState<MaskedHousehold["tenancy"]>("owner");
  const [ages, setAges] = useState(noAges);
  const [contact, setContact] = useState({ name: "", phone: "" });
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const place = doorOf(door);
  const create = useHouseholdChange(async (at: NonNullable<typeof place>) => {
    const people = tenancy === "vacant" ? {} : { ages: countedAges(ages), contact: contactOf(contact) };
    const body = { buildingId, ...at, tenancy, ...people };
    const made = await callApi(createHouseholdEndpoint, { body, idempotencyKey });
    await setView({ household: made.households[0]?.id ?? null });
    return made;
  });
  return (
    <form
      noValidate
      className="space-y-3 px-4 py-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (place) create.mutate(place);
      }}
    >
      <GridChoice
        grids={grids}
        value={grid}
        onChange={(code) => {
          setBuildingId("");
          void setView({ grid: code });
        }}
      />
      <Field label={t("building")}>
        {(control) => (
          <Select
            {...control}
            className="h-12 text-16"
            value={buildingId}
            onChange={({ target }) => setBuildingId(target.value)}
          >
            <option value="">{t("chooseBuilding")}</option>
            {buildings.map((each) => (
              <option key={each.buildingId} value={each.buildingId}>
                {each.address}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <DoorInputs value={door} onChange={setDoor} />
      <TenancySelect value={tenancy} onChange={setTenancy} />
      {tenancy !== "vacant" && (
        <>
          <AgeInputs legend={t("membersNew")} value={ages} onChange={setAges} />
          <ContactInputs value={contact} onChange={setContact} />
        </>
      )}
      {create.isError && <NotSaved error={create.error} />}
      <Button
        type="submit"
        look="primary"
        size="large"
        className="w-full"
        disabled={buildingId === "" || !place}
        busy={create.isPending}
      >
        {t("new")}
      </Button>
    </form>
  );
}
