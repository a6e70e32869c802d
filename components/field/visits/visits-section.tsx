"use client";

import { HeartHandshake, Route } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CareVisit } from "@/lib/contracts/care/care-visit";
import { formatCount } from "@/lib/i18n/format-count";
import { Button } from "../../ui/button";
import { FieldRow } from "../field-row";
import { FieldSection } from "../field-section";
import { useFieldView } from "../use-field-view";

const SHOWN = 8;

/** Visits that are due: by door, the longest due first, and the round that goes past them. */
export function VisitsSection({ visits, day }: { visits: readonly CareVisit[]; day: string }) {
  const t = useTranslations("visits");
  const [view, setView] = useFieldView();
  if (visits.length === 0) return null;
  const missed = visits.filter(({ dueOn }) => dueOn < day).length;
  const shown = view.visits === "all" ? visits : visits.slice(0, SHOWN);
  return (
    <FieldSection
      title={t("title", { count: formatCount(visits.length) })}
      aside={missed > 0 && <span className="text-due-late-text">{t("missed", { count: formatCount(missed) })}</span>}
    >
      {shown.map(({ id, dueOn, household }) => (
        <FieldRow
          key={id}
          icon={<HeartHandshake aria-hidden className="size-4.5 text-accent" />}
          title={`${household.address} ${t("door", { stairwell: household.stairwell, room: household.room })}`}
          detail={t("last", { day: household.lastVisitOn ?? "–" })}
          aside={dueOn < day ? <span className="font-semibold text-due-late-text">{dueOn.slice(5)}</span> : t("today")}
          onOpen={() => void setView({ visit: id })}
        />
      ))}
      <div className="flex gap-2 p-3">
        {visits.length > SHOWN && view.visits === null && (
          <Button className="h-11 flex-1" onClick={() => void setView({ visits: "all" })}>
            {t("all", { count: formatCount(visits.length) })}
          </Button>
        )}
        <Button className="h-11 flex-1" onClick={() => void setView({ patrol: "new" })}>
          <Route aria-hidden className="size-4.5" />
          {t("round")}
        </Button>
      </div>
    </FieldSection>
  );
}
