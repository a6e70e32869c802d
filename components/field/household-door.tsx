"use client";

import { ChevronRight, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import type { MaskedHousehold, RevealedHousehold } from "@/lib/contracts/households/household";
import { revealHouseholdEndpoint } from "@/lib/contracts/households/reveal-household-endpoint";
import { HouseholdFacts } from "../shared/household-facts";
import { RevealDialog } from "../shared/reveal-dialog";
import { useRevealed } from "../shared/use-revealed";
import { Button } from "../ui/button";

const reasons = ["care", "hazard", "case", "correction"] as const;

interface HouseholdDoorProps {
  household: MaskedHousehold;
  onOpen?: () => void;
  /** What opening does, where it is not the whole record. */
  openLabel?: string;
}

/** One door. Revealing asks for a reason, shows the record for a minute and leaves a trace. */
export function HouseholdDoor({ household, onOpen, openLabel }: HouseholdDoorProps) {
  const t = useTranslations("field");
  const [asking, setAsking] = useState(false);
  const { revealed, secondsLeft, show, hide } = useRevealed<RevealedHousehold>();
  const vacant = household.tenancy === "vacant";
  return (
    <li className="border-t border-line first:border-0">
      <div className="flex min-h-16 items-center gap-3 px-3.5 py-2">
        <b className="w-14 shrink-0">{revealed?.room ?? household.room}</b>
        <span className="min-w-0 flex-1">
          <span className="block truncate">{revealed?.contact?.name ?? household.contact?.name ?? t("noContact")}</span>
          <span className="block text-14 text-text-2">
            {vacant
              ? t("tenancy.vacant")
              : `${t(`tenancy.${household.tenancy}`)} · ${t("members", { count: household.members })}`}
          </span>
        </span>
        {revealed ? (
          <Button className="h-11 text-14" onClick={hide}>
            <EyeOff aria-hidden className="size-4.5" />
            {t("hideIn", { seconds: secondsLeft })}
          </Button>
        ) : (
          <Button className="h-11 text-14" disabled={household.contact === null} onClick={() => setAsking(true)}>
            {t("reveal")}
          </Button>
        )}
      </div>
      {onOpen && (
        <button
          type="button"
          onClick={onOpen}
          className="flex min-h-11 w-full items-center justify-between border-t border-line px-3.5 text-14 text-text-2 active:bg-sunken"
        >
          {openLabel ?? t("openHousehold")}
          <ChevronRight aria-hidden className="size-4.5 text-text-3" />
        </button>
      )}
      {revealed && <HouseholdFacts household={revealed} touch />}
      <RevealDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t("revealTitle")}
        suggestions={reasons.map((reason) => t(`reason.${reason}`))}
        reveal={(reason) => callApi(revealHouseholdEndpoint, { params: { id: household.id }, body: { reason } })}
        onRevealed={show}
        touch
      />
    </li>
  );
}
