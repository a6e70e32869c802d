import type { Actor } from "@/lib/access/actor";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { forgetUser } from "@/lib/server/auth/session-cache";
import { returnSignInAttempt, takeSignInAttempt } from "@/lib/server/auth/throttle";
import { hashPassword, verifyPassword } from "@/lib/server/crypto/password";
import { prisma } from "@/lib/server/db/prisma";
import { auditAccount, inAccounts } from "./in-accounts";
import { replacePassword } from "./replace-password";

export interface PasswordChange {
  currentPassword: string;
  newPassword: string;
}

/** Changes the own password, for who knows the old one: a borrowed session is not enough. Guesses count as sign-ins do. */
export async function changeOwnPassword(
  actor: Actor,
  { currentPassword, newPassword }: PasswordChange,
  address: string,
): Promise<Result<void>> {
  const taken = await takeSignInAttempt(actor.userId, address);
  if (!taken.ok) return taken;
  const account = await prisma().account.findFirst({ where: { userId: actor.userId, providerId: "credential" } });
  if (!account?.password || !(await verifyPassword(account.password, currentPassword))) {
    return fail("wrong-credentials", { field: "currentPassword" });
  }
  await returnSignInAttempt(actor.userId, address);
  const hash = await hashPassword(newPassword);
  const changed = await inAccounts(async (db) => {
    await replacePassword(db, actor.userId, hash);
    await auditAccount(db, actor, "user.change-own-password", actor.userId);
    return ok(undefined);
  });
  forgetUser(actor.userId);
  return changed;
}
