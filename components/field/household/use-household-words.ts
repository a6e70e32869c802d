"use client";

import { useTranslations } from "next-intl";
import type { Look } from "@/lib/contracts/residents/resident-request-endpoints";

const actions = [
  "household.reveal",
  "household.search",
  "household.edit",
  "household.visit",
  "household.care-plan",
  "household.care-end",
  "household.request",
  "household.looks",
  "household.copy-done",
  "household.correction-done",
  "household.deletion-done",
  "household.request-refused",
  "household.new",
  "household.merge",
  "household.merged-into",
  "household.split",
  "household.split-off",
  "household.undo",
  "alert.reveal-limit",
] as const;
const purposes = ["community-service", "care", "incident-handling", "resident-rights"] as const;
const retentions = ["resident", "tenant", "vacant"] as const;

/** What the log says of a household in the words of who reads it; a code that is not known stands as it is. */
export function useHouseholdWords() {
  const t = useTranslations();
  const purpose = (code: string): string => {
    const known = purposes.find((each) => each === code);
    return known ? t(`household.purpose.${known}`) : code;
  };
  return {
    purpose,
    retention: (code: string): string => {
      const known = retentions.find((each) => each === code);
      return known ? t(`household.retention.${known}`) : code;
    },
    action: (code: string): string => {
      const known = actions.find((each) => each === code);
      return known ? t(`household.action.${known.replace(".", "-") as "household-reveal"}`) : code;
    },
    who: ({ by, office, role }: Look): string =>
      joined([by, office, role === "grid_leader" || role === "commander" ? t(`common.role.${role}`) : ""]),
    why: (look: Look): string => joined([purpose(look.purpose), look.reason]),
  };
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(" · ");
