"use client";

import { useNow, useTranslations } from "next-intl";
import { useState } from "react";
import { errorCodeOf } from "@/lib/client/api-error";
import type { Campaign } from "@/lib/contracts/campaigns/campaign";
import { dayName, localDay } from "@/lib/incidents/working-time";
import { onDemand } from "../../shared/on-demand";
import { useSession } from "../../shell/shell-session";
import { Button } from "../../ui/button";
import { showToast } from "../../ui/toast-store";
import { useStepCampaign } from "./use-campaigns";

const CampaignDialog = onDemand(() => import("./campaign-dialog").then((module) => module.CampaignDialog), "floating");
const CheckDialog = onDemand(() => import("./check-dialog").then((module) => module.CheckDialog), "floating");
const CloseDialog = onDemand(() => import("./close-dialog").then((module) => module.CloseDialog), "floating");

/** What this reader may do with the campaign now; nothing where that is nothing. */
export function CampaignActions({ campaign }: { campaign: Campaign }) {
  const t = useTranslations();
  const { role } = useSession();
  // A desk stays open over midnight.
  const now = useNow({ updateInterval: 60_000 }).getTime();
  const [opened, setOpened] = useState<"edit" | "check" | "close" | null>(null);
  const step = useStepCampaign(campaign);
  const close = () => setOpened(null);
  const start = () =>
    step.mutate(
      { step: "start" },
      {
        onSuccess: () => showToast("done", t("campaigns.started", { name: campaign.name })),
        onError: (error) => showToast("failed", t(`errors.${errorCodeOf(error)}`)),
      },
    );
  const mayCheck = role === "commander" && campaign.status === "running" && dayName(localDay(now)) >= campaign.fromDay;
  if (!campaign.mayChange && !mayCheck) return null;
  return (
    <div className="mt-3 flex flex-wrap gap-2">
      {campaign.allowedSteps.includes("start") && (
        <Button size="small" look="primary" busy={step.isPending} onClick={start}>
          {t("campaigns.start")}
        </Button>
      )}
      {mayCheck && (
        <Button size="small" onClick={() => setOpened("check")}>
          {t("campaigns.recordCheck")}
        </Button>
      )}
      {campaign.mayChange && (
        <Button size="small" onClick={() => setOpened("edit")}>
          {t("campaigns.edit")}
        </Button>
      )}
      {campaign.allowedSteps.includes("close") && (
        <Button size="small" onClick={() => setOpened("close")}>
          {t("campaigns.close")}
        </Button>
      )}
      {opened === "edit" && <CampaignDialog over={campaign} onClose={close} />}
      {opened === "check" && <CheckDialog campaign={campaign} onClose={close} />}
      {opened === "close" && <CloseDialog campaign={campaign} onClose={close} />}
    </div>
  );
}
