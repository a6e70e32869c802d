import type { Actor } from "@/lib/access/actor";
import type { ApiToken } from "@/lib/contracts/tokens/token-endpoints";
import { ok, type Result } from "@/lib/kernel/result";
import { inAccounts } from "../users/in-accounts";
import { managedUser } from "../users/managed-user";

/** The tokens of one account, newest first, the revoked ones as well. */
export async function listTokens(actor: Actor, userId: string): Promise<Result<{ items: ApiToken[] }>> {
  return inAccounts(async (db) => {
    const user = await managedUser(db, actor, userId);
    if (!user.ok) return user;
    const rows = await db.apiToken.findMany({
      where: { userId },
      omit: { tokenHash: true },
      orderBy: { id: "desc" },
      take: 1_000,
    });
    const items = rows.map(({ id, createdAt, expiresAt, revokedAt, lastUsedAt, ...rest }) => ({
      ...rest,
      id: String(id),
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt?.toISOString() ?? null,
      revokedAt: revokedAt?.toISOString() ?? null,
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    }));
    return ok({ items });
  });
}
