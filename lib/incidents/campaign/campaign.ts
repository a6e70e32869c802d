/** 专项整治: some classes of cases, at some places, between two days, with targets. */
export const campaignStatuses = ["draft", "running", "closed"] as const;

export type CampaignStatus = (typeof campaignStatuses)[number];

/**
 * `checks-per-grid`: so many checks in every grid · `rectified`: so many percent of the cases found are closed ·
 * `closed-in-time`: so many percent of those that should be closed were closed in time.
 */
export const targetKinds = ["checks-per-grid", "rectified", "closed-in-time"] as const;

export type TargetKind = (typeof targetKinds)[number];

export interface CampaignTarget {
  kind: TargetKind;
  /** Checks, or percent. */
  amount: number;
}

/** Which cases belong to a campaign by themselves. */
export interface CampaignRule {
  /** Codes of areas and grids. */
  places: readonly string[];
  /** Classes (2 digits) and sub-classes (5). */
  categories: readonly string[];
  /** Local days of the report, both in it. */
  fromDay: string;
  toDay: string;
}
