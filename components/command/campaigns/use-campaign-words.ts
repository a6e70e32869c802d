"use client";

import { useTranslations } from "next-intl";
import type { Campaign } from "@/lib/contracts/campaigns/campaign";
import type { CampaignTarget } from "@/lib/incidents/campaign/campaign";
import { useAreaNames } from "../../shared/use-area-names";
import { useDictionary } from "../../shared/use-dictionary";

/** What a campaign says of itself, in the reader's language. */
export function useCampaignWords() {
  const t = useTranslations();
  const areaNames = useAreaNames();
  const { nameOf } = useDictionary("incident-category");
  return {
    span: ({ fromDay, toDay }: Campaign) => t("campaigns.span", { from: fromDay, to: toDay }),
    places: ({ places }: Campaign) => areaNames(places),
    classes: ({ categories }: Campaign) => categories.map(nameOf).join(t("shell.listSeparator")),
    target: ({ kind, amount }: CampaignTarget) => t(`campaigns.target.${kind}`, { amount }),
  };
}
