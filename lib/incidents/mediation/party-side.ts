/** 申请人 · 被申请人 · 其他 */
export const partySides = ["applicant", "respondent", "other"] as const;

export type PartySide = (typeof partySides)[number];

/** A quarrel of more is several cases. */
export const MOST_PARTIES = 20;
