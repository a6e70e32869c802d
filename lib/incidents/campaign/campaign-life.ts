import type { CampaignStatus } from "./campaign";

export const campaignSteps = ["start", "close"] as const;

export type CampaignStep = (typeof campaignSteps)[number];

const life: Readonly<Record<CampaignStep, { from: CampaignStatus; to: CampaignStatus }>> = {
  start: { from: "draft", to: "running" },
  close: { from: "running", to: "closed" },
};

export const allowedCampaignSteps = (status: CampaignStatus): CampaignStep[] =>
  campaignSteps.filter((step) => life[step].from === status);

/** The status after a step; null where it cannot be taken. */
export const statusAfter = (status: CampaignStatus, step: CampaignStep): CampaignStatus | null =>
  life[step].from === status ? life[step].to : null;

/** What is closed is a record: neither its rule nor its cases change any more. */
export const isOpenCampaign = (status: CampaignStatus): boolean => status !== "closed";
