"use client";

import { useTranslations } from "next-intl";
import { z } from "zod";
import { ApiError } from "@/lib/client/api-error";
import { linkRefusals } from "@/lib/incidents/case-family";
import { useRefusalText } from "../use-refusal-text";

const refused = z.object({ reason: z.enum(linkRefusals) });

/** Why a case was not put under another. */
export function useLinkRefusal(): (error: unknown) => string {
  const t = useTranslations("incidents.family");
  const refusalText = useRefusalText();
  return (error) => {
    const told = error instanceof ApiError ? refused.safeParse(error.problem).data : undefined;
    return told ? t(`refused.${told.reason}`) : refusalText(error);
  };
}
