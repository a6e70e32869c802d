import type { Actor } from "@/lib/access/actor";
import type { User } from "@/lib/contracts/users/user";
import type { Result } from "@/lib/kernel/result";
import { forgetUser } from "@/lib/server/auth/session-cache";
import { hashPassword } from "@/lib/server/crypto/password";
import { auditAccount, inAccounts } from "./in-accounts";
import { managedUser } from "./managed-user";
import { replacePassword } from "./replace-password";

/** Gives an account a new password and ends its sessions. */
export async function setPassword(actor: Actor, id: string, password: string): Promise<Result<User>> {
  const hash = await hashPassword(password);
  const changed = await inAccounts(async (db) => {
    const user = await managedUser(db, actor, id);
    if (!user.ok) return user;
    await replacePassword(db, id, hash);
    await auditAccount(db, actor, "user.set-password", id);
    return user;
  });
  forgetUser(id);
  return changed;
}
