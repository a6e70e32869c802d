"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import { splitHouseholdEndpoint } from "@/lib/contracts/households/household-change-endpoints";
import { Button } from "../../ui/button";
import { NotSaved } from "../not-saved";
import { useFieldView } from "../use-field-view";
import { AgeInputs } from "./age-inputs";
import { ContactInputs, contactOf } from "./contact-inputs";
import { DoorInputs, doorOf } from "./door-inputs";
import { countedAges, noAges } from "./household-edit";
import { TenancySelect } from "./tenancy-select";
import { useHouseholdChange } from "./use-household-change";

/** Some members get a door of their own in this building. Needs and consent stay here: who leaves is asked anew. */
export function SplitSection({ household }: { household: MaskedHousehold }) {
  const t = useTranslations("household");
  const [, setView] = useFieldView();
  const [ages, setAges] = useState(noAges);
  const [door, setDoor] = useState({
    stairwell: String(household.stairwell),
    floor: String(household.floor),
    room: "",
  });
  const [tenancy, setTenancy] = useState<MaskedHousehold["tenancy"]>("owner");
  const [contact, setContact] = useState({ name: "", phone: "" });
  const place = doorOf(door);
  const split = useHouseholdChange(async (to: NonNullable<typeof place>) => {
    const made = await callApi(splitHouseholdEndpoint, {
      params: { id: household.id },
      body: {
        ...to,
        ages: countedAges(ages),
        tenancy: tenancy === "rental" ? "rental" : "owner",
        contact: contactOf(contact),
      },
      ifMatch: household.revision,
    });
    await setView({ household: null });
    return made;
  });
  return (
    <form
      noValidate
      className="space-y-3 p-3.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (place) split.mutate(place);
      }}
    >
      <p className="text-14 text-text-2">{t("splitNote")}</p>
      <AgeInputs legend={t("splitWho")} value={ages} onChange={setAges} />
      <DoorInputs value={door} onChange={setDoor} />
      <TenancySelect value={tenancy} options={["owner", "rental"]} onChange={setTenancy} />
      <ContactInputs value={contact} onChange={setContact} />
      {split.isError && <NotSaved error={split.error} />}
      <Button type="submit" size="large" className="w-full" disabled={!place} busy={split.isPending}>
        {t("split")}
      </Button>
    </form>
  );
}
