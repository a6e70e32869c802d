import { dayAfter } from "@/lib/kernel/day-after";

export const requestKinds = ["copy", "correction", "deletion"] as const;
export type RequestKind = (typeof requestKinds)[number];

export const requestStatuses = ["open", "done", "refused"] as const;

/** The law says promptly (PIPL 50); half a month is what offices of this kind promise. */
const ANSWER_DAYS = 15;

/** The day by which a request asked on a day is answered. */
export const answerDueOn = (askedOn: string): string => dayAfter(askedOn, ANSWER_DAYS);
