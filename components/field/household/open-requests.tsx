"use client";

import { FileClock } from "lucide-react";
import { useTranslations } from "next-intl";
import { FieldRow } from "../field-row";
import { FieldSection } from "../field-section";
import { useFieldView } from "../use-field-view";
import { useResidentRequests } from "./use-resident-requests";

/** Requests of residents that wait for an answer, the nearest deadline first. */
export function OpenRequests() {
  const t = useTranslations("household");
  const [, setView] = useFieldView();
  const open = (useResidentRequests().data?.items ?? []).filter(({ status }) => status === "open");
  if (open.length === 0) return null;
  return (
    <FieldSection title={t("open")} aside={t("requestsNote")}>
      {open.map(({ id, householdId, gridCode, kind, address, dueOn }) => (
        <FieldRow
          key={id}
          icon={<FileClock aria-hidden className="size-4.5 text-text-2" />}
          title={t(`kind.${kind}`)}
          detail={address}
          aside={t("answerBy", { day: dueOn.slice(5) })}
          onOpen={() => void setView({ household: householdId, grid: gridCode })}
        />
      ))}
    </FieldSection>
  );
}
