import { errorCodes } from "@/lib/kernel/error-codes";
import type { ApiErrorCode } from "../api-error";

/** The words for why an entry was not taken. */
export const problemKey = (problem: string | null): ApiErrorCode =>
  problem !== null && problem in errorCodes ? (problem as ApiErrorCode) : "unexpected-answer";
