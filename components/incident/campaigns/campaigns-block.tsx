"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button";
import { Tag } from "../../ui/tag";
import { PutCaseDialog } from "./put-case-dialog";
import { useCampaignsOfCase } from "./use-campaigns-of-case";

/** The running campaigns that the case counts in or could be added to. Nothing where none is running. */
export function CampaignsBlock({ incidentId }: { incidentId: string }) {
  const t = useTranslations("campaigns");
  const campaigns = useCampaignsOfCase(incidentId);
  const [asked, setAsked] = useState<{ campaignId: string; counts: boolean | null } | null>(null);
  const items = campaigns.data?.items ?? [];
  // As it is read last: after another's change the next try is on the new revision.
  const askedOf = items.find(({ id }) => id === asked?.campaignId);
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
                  <Button size="small" look="quiet" onClick={() => setAsked({ campaignId: campaign.id, counts: null })}>
                    {t("leaveToRule")}
                  </Button>
                )}
                <Button size="small" onClick={() => setAsked({ campaignId: campaign.id, counts: !campaign.counts })}>
                  {t(campaign.counts ? "takeOut" : "addCase")}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {asked && askedOf && (
        <PutCaseDialog
          incidentId={incidentId}
          campaign={askedOf}
          counts={asked.counts}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}
