import { ok, type Result } from "@/lib/kernel/result";
import type { Reply } from "./reply";

/** Answers a service's value as the body. */
export const answered = <T>(result: Result<T>): Result<Reply> => (result.ok ? ok({ body: result.value }) : result);
