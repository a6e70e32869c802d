"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { RevealedHousehold } from "@/lib/contracts/households/household";
import { classNames } from "../ui/class-names";
import { useDictionary } from "./use-dictionary";

const bands = ["to6", "to17", "to59", "to79", "over79"] as const;

/** What a reveal shows beside the name. */
export function HouseholdFacts({ household, touch = false }: { household: RevealedHousehold; touch?: boolean }) {
  const t = useTranslations("field");
  const { nameOf } = useDictionary("care-need");
  const { contact, ages, careNeeds, lastVisitOn } = household;
  const members = bands.filter((band) => ages[band] > 0).map((band) => t(`age.${band}`, { count: ages[band] }));
  return (
    <dl
      role="status"
      className={classNames(
        "grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1 bg-accent-soft",
        touch ? "px-3.5 py-3 text-14" : "rounded-control px-3 py-2 text-13",
      )}
    >
      {contact?.phone && (
        <Fact label={t("phone")}>
          <a
            href={`tel:${contact.phone}`}
            className={classNames("text-accent underline underline-offset-4", touch && "inline-block py-2.5")}
          >
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
