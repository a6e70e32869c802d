import { z } from "zod";
import type { ErrorCode } from "@/lib/kernel/error-codes";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { fieldPath } from "./field-path";

/** More would help nobody, and a hostile body can have as many faults as bytes. */
const ISSUES_TOLD = 50;

/** Parses untrusted input; a failure names the first field at fault and lists all, without repeating what was sent. */
export async function parseInput<T extends z.ZodType>(
  schema: T,
  input: unknown,
  code: ErrorCode,
  whole: string,
): Promise<Result<z.output<T>>> {
  const parsed = await schema.safeParseAsync(input);
  if (parsed.success) return ok(parsed.data);
  const issues = parsed.error.issues.flatMap((issue) => describe(issue, whole)).slice(0, ISSUES_TOLD);
  return fail(code, { field: issues[0]?.field ?? whole, details: { issues } });
}

/** An object schema that refuses keys it does not know. */
export function refusingUnknownKeys<T extends z.ZodType>(schema: T): T | z.ZodObject {
  return schema instanceof z.ZodObject ? schema.strict() : schema;
}

function describe(issue: z.core.$ZodIssue, whole: string): { field: string; problem: string; message: string }[] {
  const paths = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => ({ field: fieldPath(path, whole), problem: issue.code, message: issue.message }));
}
