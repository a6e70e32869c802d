import { randomUUID } from "node:crypto";
import type { PrismaTx } from "@/lib/server/db/prisma";

/** Stores the hash of a new password; whoever signed in with the old one has to sign in again. */
export async function replacePassword(db: PrismaTx, userId: string, hash: string): Promise<void> {
  const where = { userId, providerId: "credential" };
  const { count } = await db.account.updateMany({ where, data: { password: hash, updatedAt: new Date() } });
  if (count === 0) await db.account.create({ data: { ...where, id: randomUUID(), accountId: userId, password: hash } });
  await db.session.deleteMany({ where: { userId } });
}
