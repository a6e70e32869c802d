"use client";

import { EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { callApi } from "@/lib/client/api";
import type { MaskedHousehold, RevealedHousehold } from "@/lib/contracts/households/household";
import { revealHouseholdEndpoint } from "@/lib/contracts/households/reveal-household-endpoint";
import { RevealDialog } from "../shared/reveal-dialog";
import { useDictionary } from "../shared/use-dictionary";
import { useRevealed } from "../shared/use-revealed";
import { Button } from "../ui/button";

const reasons = ["care", "hazard", "case", "correction"] as const;

/** One door. Revealing asks for a reason, shows the record for a minute and leaves a trace. */
export function HouseholdDoor({ household }: { household: MaskedHousehold }) {
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
      {revealed && <RevealedFacts household={revealed} />}
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

const bands = ["to6", "to17", "to59", "to79", "over79"] as const;

function RevealedFacts({ household }: { household: RevealedHousehold }) {
  const t = useTranslations("field");
  const { nameOf } = useDictionary("care-need");
  const { contact, ages, careNeeds, lastVisitOn } = household;
  const members = bands.filter((band) => ages[band] > 0).map((band) => t(`age.${band}`, { count: ages[band] }));
  return (
    <dl
      role="status"
      className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1 bg-accent-soft px-3.5 py-3 text-14"
    >
      {contact?.phone && (
        <Fact label={t("phone")}>
          <a href={`tel:${contact.phone}`} className="inline-block py-2.5 text-accent underline underline-offset-4">
            {contact.phone}
          </a>
        </Fact>
      )}
      {contact?.idNumber && <Fact label={t("idNumber")}>{contact.idNumber}</Fact>}
      <Fact label={t("ages")}>{members.join(" · ")}</Fact>
      {careNeeds.length > 0 && <Fact label={t("care")}>{careNeeds.map(nameOf).join(" · ")}</Fact>}
      {lastVisitOn && <Fact label={t("lastVisit")}>{lastVisitOn}</Fact>}
    </dl>
  );
}

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="contents">
    <dt className="text-text-2">{label}</dt>
    <dd className="min-w-0 wrap-break-word">{children}</dd>
  </div>
);
