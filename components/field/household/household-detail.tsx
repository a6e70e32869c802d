"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import { IconButton } from "../../ui/icon-button";
import { FieldSection } from "../field-section";
import { HouseholdDoor } from "../household-door";
import { CareForm } from "./care-form";
import { HouseholdForm } from "./household-form";
import { LooksSection } from "./looks-section";
import { RequestsSection } from "./requests-section";

/** One household: its door, what may be corrected, what was agreed, who looked, and what its residents asked for. */
export function HouseholdDetail({ household, onClose }: { household: MaskedHousehold; onClose: () => void }) {
  const t = useTranslations();
  return (
    <section aria-label={t("household.title")} className="flex h-full flex-col">
      <header className="flex h-14 shrink-0 items-center gap-2 border-b border-line pr-1 pl-4 print:hidden">
        <h2 className="min-w-0 flex-1 truncate text-16">{household.address}</h2>
        <IconButton label={t("common.close")} size="large" onClick={onClose}>
          <X aria-hidden className="size-5" />
        </IconButton>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto bg-sunken px-4 pb-6">
        <ul className="mt-4 overflow-hidden rounded-3 bg-surface shadow-1 print:hidden">
          <HouseholdDoor household={household} />
        </ul>
        <FieldSection title={t("household.edit")}>
          <HouseholdForm key={household.revision} household={household} />
        </FieldSection>
        {household.tenancy !== "vacant" && (
          <FieldSection title={t("household.care")}>
            <CareForm key={household.revision} household={household} />
          </FieldSection>
        )}
        <LooksSection household={household} />
        <RequestsSection household={household} />
      </div>
    </section>
  );
}
