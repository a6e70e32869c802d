import { randomBytes } from "node:crypto";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { createTokenEndpoint } from "@/lib/contracts/tokens/token-endpoints";
import { ok, type Result } from "@/lib/kernel/result";
import { tokenHash } from "@/lib/server/auth/load-actor";
import { auditAccount, inAccounts } from "../users/in-accounts";
import { managedUser } from "../users/managed-user";

/** Makes an API token that acts as the account, with its role and scope. The secret is in this answer and nowhere else. */
export async function createToken(
  actor: Actor,
  { userId, name, expiresAt }: z.output<(typeof createTokenEndpoint)["body"]>,
): Promise<Result<{ id: string; token: string }>> {
  const token = `fg_${randomBytes(32).toString("base64url")}`;
  return inAccounts(async (db) => {
    const user = await managedUser(db, actor, userId);
    if (!user.ok) return user;
    const made = await db.apiToken.create({
      data: {
        userId,
        name,
        tokenHash: new Uint8Array(tokenHash(token)),
        expiresAt: expiresAt === null ? null : new Date(expiresAt),
      },
      select: { id: true },
    });
    await auditAccount(db, actor, "token.create", userId, { token: String(made.id), name, expiresAt });
    return ok({ id: String(made.id), token });
  });
}
