import type { Actor } from "@/lib/access/actor";
import type { User } from "@/lib/contracts/users/user";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { forgetUser } from "@/lib/server/auth/session-cache";
import { auditAccount, inAccounts } from "./in-accounts";
import { managedUser, mayManage } from "./managed-user";

/** Says which areas an account sees, from its next request on. */
export async function setScopes(actor: Actor, id: string, wanted: readonly string[]): Promise<Result<User>> {
  if (!mayManage(actor, wanted)) return fail("outside-scope", { field: "scopes" });
  const scopes = [...new Set(wanted)].sort();
  const changed = await inAccounts(async (db) => {
    const user = await managedUser(db, actor, id);
    if (!user.ok) return user;
    await db.userScope.deleteMany({ where: { userId: id } });
    await db.userScope.createMany({ data: scopes.map((areaCode) => ({ userId: id, areaCode })) });
    await auditAccount(db, actor, "user.set-scopes", id, { before: user.value.scopes, after: scopes });
    return ok({ ...user.value, scopes });
  });
  forgetUser(id);
  return changed;
}
