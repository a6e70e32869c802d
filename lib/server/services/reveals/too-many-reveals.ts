import { fail } from "@/lib/kernel/result";

const RETRY_AFTER_SECONDS = 600;

/** The answer where `countReveal` left an alert in place of the look. */
export const tooManyReveals = () => fail("rate-limited", { details: { retryAfterSeconds: RETRY_AFTER_SECONDS } });
