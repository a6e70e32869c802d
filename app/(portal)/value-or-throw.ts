import type { Result } from "@/lib/kernel/result";

/** For reads that cannot be refused once role and scope are right; what remains is a fault, shown by error.tsx. */
export function valueOrThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`unexpected refusal: ${result.failure.code}`);
}
