"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { LoadFailure } from "../../shared/load-failure";
import { onDemand } from "../../shared/on-demand";
import { useSession } from "../../shell/shell-session";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { useFiguresView } from "../use-figures-view";
import { CampaignStatusTag } from "./campaign-status-tag";
import { useCampaignWords } from "./use-campaign-words";
import { useCampaigns } from "./use-campaigns";

const CampaignDialog = onDemand(() => import("./campaign-dialog").then((module) => module.CampaignDialog), "floating");

export function CampaignList() {
  const t = useTranslations();
  const { role } = useSession();
  const [, setView] = useFiguresView();
  const words = useCampaignWords();
  const campaigns = useCampaigns();
  const [writing, setWriting] = useState(false);
  return (
    <div className="px-4 py-3">
      <div className="flex items-start justify-between gap-3">
        <p className="text-12 text-text-3">{t("campaigns.note")}</p>
        {role === "commander" && (
          <Button size="small" onClick={() => setWriting(true)}>
            <Plus aria-hidden className="size-3.5" />
            {t("campaigns.new")}
          </Button>
        )}
      </div>
      {campaigns.isPending && <SkeletonRows label={t("common.loading")} rows={4} rowClassName="h-14" />}
      {campaigns.isError && !campaigns.data && (
        <LoadFailure error={campaigns.error} onRetry={() => void campaigns.refetch()} />
      )}
      {campaigns.data?.items.length === 0 && (
        <Notice kind="empty" title={t("campaigns.emptyTitle")}>
          {role === "commander" && t("campaigns.emptyText")}
        </Notice>
      )}
      <ul aria-label={t("campaigns.title")} className="mt-2 divide-y divide-line">
        {campaigns.data?.items.map((campaign) => (
          <li key={campaign.id}>
            <button
              type="button"
              className="w-full py-2.5 text-left hover:bg-sunken"
              onClick={() => void setView({ campaign: campaign.id, target: null })}
            >
              <span className="flex items-center gap-2">
                <span className="min-w-0 flex-1 truncate font-semibold">{campaign.name}</span>
                <CampaignStatusTag status={campaign.status} />
              </span>
              <span className="block truncate text-12 text-text-2">{words.classes(campaign)}</span>
              <span className="block truncate text-12 text-text-3">
                {words.span(campaign)} · {words.places(campaign)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {writing && (
        <CampaignDialog
          over={null}
          onClose={() => setWriting(false)}
          onWritten={({ id }) => void setView({ campaign: id, target: null })}
        />
      )}
    </div>
  );
}
