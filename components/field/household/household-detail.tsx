"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import { useRevealed } from "../../shared/use-revealed";
import { IconButton } from "../../ui/icon-button";
import { FieldSection } from "../field-section";
import { HouseholdDoor } from "../household-door";
import { CareForm } from "./care-form";
import { DetailsCard } from "./details-card";
import { HouseholdForm } from "./household-form";
import { LooksSection } from "./looks-section";
import { MergeSection } from "./merge-section";
import { PrintedSheet } from "./printed-sheet";
import { RequestsSection } from "./requests-section";
import { SplitSection } from "./split-section";

/** Long enough to find a printer with a phone. */
const SHEET_SECONDS = 300;

/** One household: its door, what may be corrected, what was agreed, who looked, and what its residents asked for. */
export function HouseholdDetail({ household, onClose }: { household: MaskedHousehold; onClose: () => void }) {
  const t = useTranslations();
  const sheet = useRevealed<{ id: string; content: ReactNode }>(SHEET_SECONDS);
  const print = (content: ReactNode) => sheet.show({ id: crypto.randomUUID(), content });
  return (
    <section aria-label={t("household.title")} className="flex h-full flex-col">
      <header className="flex h-14 shrink-0 items-center gap-2 border-b border-line pr-1 pl-4">
        <h2 className="min-w-0 flex-1 truncate text-16">{household.address}</h2>
        <IconButton label={t("common.close")} size="large" onClick={onClose}>
          <X aria-hidden className="size-5" />
        </IconButton>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto bg-sunken px-4 pb-6">
        <ul className="mt-4 overflow-hidden rounded-3 bg-surface shadow-1">
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
        <DetailsCard title={t("household.mergeTitle")}>
          <MergeSection household={household} />
        </DetailsCard>
        {household.members > 1 && (
          <DetailsCard title={t("household.splitTitle")}>
            <SplitSection household={household} />
          </DetailsCard>
        )}
        <LooksSection household={household} onPrint={print} />
        <RequestsSection household={household} onPrint={print} />
      </div>
      {sheet.revealed && (
        <PrintedSheet key={sheet.revealed.id} secondsLeft={sheet.secondsLeft} onClose={sheet.hide}>
          {sheet.revealed.content}
        </PrintedSheet>
      )}
    </section>
  );
}
