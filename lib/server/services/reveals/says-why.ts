import { LEAST_REASON_CHARACTERS } from "@/lib/contracts/reveal-reason";

/** Whether a reason for a look at somebody's record says anything. */
export const saysWhy = (reason: string): boolean => Array.from(reason).length >= LEAST_REASON_CHARACTERS;
