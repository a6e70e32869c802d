"use client";

import { useTranslations } from "next-intl";
import type { RevealedHousehold } from "@/lib/contracts/households/household";
import { ageBands } from "@/lib/households/household-state";
import { useDictionary } from "../../shared/use-dictionary";
import { SheetFrame } from "./sheet-frame";
import { useHouseholdWords } from "./use-household-words";

/** All that is on record of a household, as a sheet for whoever asked for a copy (PIPL 45). */
export function CopySheet({ household }: { household: RevealedHousehold }) {
  const t = useTranslations();
  const words = useHouseholdWords();
  const { nameOf } = useDictionary("care-need");
  const { contact, ages, careNeeds, careConsentOn, lastVisitOn } = household;
  const none = t("field.noContact");
  const members = ageBands
    .filter((band) => ages[band] > 0)
    .map((band) => t(`field.age.${band}`, { count: ages[band] }));
  const facts = [
    [t("household.floor"), String(household.floor)],
    [t("household.contact"), contact?.name ?? none],
    [t("field.phone"), contact?.phone ?? none],
    [t("field.idNumber"), contact?.idNumber ?? none],
    [t("household.tenancy"), t(`field.tenancy.${household.tenancy}`)],
    [t("field.ages"), members.join(" · ") || none],
    [t("field.care"), careNeeds.map(nameOf).join(" · ") || none],
    [t("household.consentOn"), careConsentOn ?? none],
    [t("field.lastVisit"), lastVisitOn ?? none],
    [t("household.heldFor"), words.purpose(household.purpose)],
    [t("household.heldAs"), words.retention(household.retentionClass)],
  ] as const;
  return (
    <SheetFrame title={t("household.copyTitle")} household={household} note={t("household.copyNote")}>
      <dl className="mt-3 grid grid-cols-[8rem_1fr] gap-x-3 gap-y-1">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-text-2">{label}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </SheetFrame>
  );
}
