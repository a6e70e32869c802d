"use client";

import { useTranslations } from "next-intl";
import type { CampaignStatus } from "@/lib/incidents/campaign/campaign";
import { Tag } from "../../ui/tag";

const looks = { draft: "plain", running: "accent", closed: "strong" } as const;

export function CampaignStatusTag({ status }: { status: CampaignStatus }) {
  const t = useTranslations("campaigns");
  return <Tag look={looks[status]}>{t(`status.${status}`)}</Tag>;
}
