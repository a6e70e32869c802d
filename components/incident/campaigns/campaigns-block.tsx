"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { CampaignMembership } from "@/lib/contracts/campaigns/campaign-endpoints";
import { Button } from "../../ui/button";
import { Tag } from "../../ui/tag";
import { PutCaseDialog } from "./put-case-dialog";
import { useCampaignsOfCase } from "./use-campaigns-of-case";

/** The running campaigns that the case counts in or could be added to. Nothing where none is running. */
export function CampaignsBlock({ incidentId }: { incidentId: string }) {
  const t = useTranslations("campaigns");
  const campaigns = useCampaignsOfCase(incidentId);
  const [asked, setAsked] = useState<{ campaign: CampaignMembership; counts: boolean | null } | null>(null);
  const items = campaigns.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="space-y-2 border-t border-line px-4 py-3">
      <h3 className="text-13">{t("title")}</h3>
      <ul className="space-y-2">
        {items.map((campaign) => (
          <li key={campaign.id} className="flex items-start gap-2">
            <span className="min-w-0 flex-1">
              <span className="flex items-center gap-2">
                <span className="truncate">{campaign.name}</span>
                <Tag look={campaign.counts ? "accent" : "plain"}>{t(campaign.counts ? "counted" : "notCounted")}</Tag>
              </span>
              {campaign.byHand && (
                <span className="block text-12 text-text-3">
                  {t("byHand", { name: campaign.byHand.by, reason: campaign.byHand.reason })}
                </span>
              )}
            </span>
            {campaign.mayChange && (
              <>
                {campaign.byHand && (
                  <Button size="small" look="quiet" onClick={() => setAsked({ campaign, counts: null })}>
                    {t("leaveToRule")}
                  </Button>
                )}
                <Button size="small" onClick={() => setAsked({ campaign, counts: !campaign.counts })}>
                  {t(campaign.counts ? "takeOut" : "addCase")}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {asked && <PutCaseDialog incidentId={incidentId} {...asked} onClose={() => setAsked(null)} />}
    </section>
  );
}
