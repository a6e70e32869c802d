import type { Actor } from "@/lib/access/actor";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { forgetUser } from "@/lib/server/auth/session-cache";
import { auditAccount, inAccounts } from "../users/in-accounts";
import { managedUser } from "../users/managed-user";

/** Ends a token at once; to end it twice is no fault. */
export async function revokeToken(actor: Actor, id: string): Promise<Result<void>> {
  return inAccounts(async (db) => {
    const token = await db.apiToken.findUnique({
      where: { id: BigInt(id) },
      select: { userId: true, revokedAt: true },
    });
    if (!token) return fail("not-found");
    const user = await managedUser(db, actor, token.userId);
    if (!user.ok) return user;
    if (token.revokedAt === null) {
      await db.apiToken.update({ where: { id: BigInt(id) }, data: { revokedAt: new Date() } });
      await auditAccount(db, actor, "token.revoke", token.userId, { token: id });
      forgetUser(token.userId);
    }
    return ok(undefined);
  });
}
