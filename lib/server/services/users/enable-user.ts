import type { Actor } from "@/lib/access/actor";
import type { User } from "@/lib/contracts/users/user";
import { ok, type Result } from "@/lib/kernel/result";
import { auditAccount, inAccounts } from "./in-accounts";
import { managedUser, userOf, userSelection } from "./managed-user";

/** Opens a closed account again; it signs in anew. */
export async function enableUser(actor: Actor, id: string): Promise<Result<User>> {
  return inAccounts(async (db) => {
    const user = await managedUser(db, actor, id);
    if (!user.ok || user.value.disabledAt === null) return user;
    const changed = await db.user.update({ where: { id }, data: { disabledAt: null }, select: userSelection });
    await auditAccount(db, actor, "user.enable", id);
    return ok(userOf(changed));
  });
}
