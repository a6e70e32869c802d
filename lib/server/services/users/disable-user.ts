import type { Actor } from "@/lib/access/actor";
import type { User } from "@/lib/contracts/users/user";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { forgetUser } from "@/lib/server/auth/session-cache";
import { auditAccount, inAccounts } from "./in-accounts";
import { managedUser, userOf, userSelection } from "./managed-user";

/** Closes an account. Its sessions end with the transaction; its tokens are refused while it is closed. */
export async function disableUser(actor: Actor, id: string): Promise<Result<User>> {
  // Otherwise the last administrator could lock the door from outside.
  if (id === actor.userId) return fail("conflict", { field: "id" });
  const disabled = await inAccounts(async (db) => {
    const user = await managedUser(db, actor, id);
    if (!user.ok || user.value.disabledAt !== null) return user;
    const changed = await db.user.update({ where: { id }, data: { disabledAt: new Date() }, select: userSelection });
    await db.session.deleteMany({ where: { userId: id } });
    await auditAccount(db, actor, "user.disable", id);
    return ok(userOf(changed));
  });
  forgetUser(id);
  return disabled;
}
