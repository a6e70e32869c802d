"use client";

import { useTranslations } from "next-intl";
import { z } from "zod";
import { ApiError } from "@/lib/client/api-error";
import { mergeRefusals } from "@/lib/incidents/case-operation";
import { useRefusalText } from "../use-refusal-text";

const refused = z.object({ reason: z.enum(mergeRefusals) });

/** Why two cases were not merged, or not taken apart. */
export function useMergeRefusal(): (error: unknown) => string {
  const t = useTranslations("incidents.duplicate");
  const refusalText = useRefusalText();
  return (error) => {
    const told = error instanceof ApiError ? refused.safeParse(error.problem).data : undefined;
    return told ? t(`refused.${told.reason}`) : refusalText(error);
  };
}
