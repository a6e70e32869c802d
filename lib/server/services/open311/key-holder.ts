import type { Actor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/role";
import { fail, ok, type Result } from "@/lib/kernel/result";

/** The caller, when a key of one of these roles came with the call. */
export function keyHolder(actor: Actor | null, roles: readonly Role[]): Result<Actor> {
  if (!actor) return fail("forbidden", { field: "api_key", details: { reason: "needs the key of an account" } });
  return roles.includes(actor.role) ? ok(actor) : fail("forbidden", { field: "api_key" });
}
