import { errorCodes } from "@/lib/kernel/error-codes";
import type { ApiErrorCode } from "../api-error";

const ownCodes: readonly string[] = ["kept-too-long", "unreadable-entry"] satisfies ApiErrorCode[];

/** The words for why an entry was not taken. */
export const problemKey = (problem: string | null): ApiErrorCode =>
  problem !== null && (problem in errorCodes || ownCodes.includes(problem))
    ? (problem as ApiErrorCode)
    : "unexpected-answer";
