"use client";

import { useTranslations } from "next-intl";
import type { SuggestionReason } from "@/lib/incidents/dispatch/suggestion-reason";

/** The reasons of a suggestion as one line: "属地 · 在岗 · 在手 3". */
export function useReasonWords(): (reasons: readonly SuggestionReason[]) => string {
  const t = useTranslations("incidents.why");
  return (reasons) =>
    reasons
      .map(({ code, value, of, name = "" }) => t(code, { value: String(value ?? ""), of: String(of ?? ""), name }))
      .join(" · ");
}
