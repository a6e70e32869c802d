import type { Actor } from "@/lib/access/actor";
import type { Result } from "@/lib/kernel/result";
import { writeSystemAudit } from "@/lib/server/audit/write-system-audit";
import { type PrismaTx, prisma } from "@/lib/server/db/prisma";

/** Prisma rolls back on a throw only; this one carries the failure out. */
class Refused extends Error {
  constructor(readonly result: Result<never> & { ok: false }) {
    super("refused");
  }
}

/** One transaction on accounts. A failure result rolls everything back, as in `inTransaction`. */
export async function inAccounts<T>(work: (db: PrismaTx) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await prisma().$transaction(async (db) => {
      const result = await work(db);
      if (!result.ok) throw new Refused(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return error.result;
    throw error;
  }
}

/** Records what an administrator did to an account, in the transaction of the act. */
export async function auditAccount(
  db: PrismaTx,
  actor: Actor,
  action: string,
  userId: string,
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const run = (sql: string, values: readonly unknown[] = []) => db.$executeRawUnsafe(sql, ...values);
  await writeSystemAudit({ run }, actor, { action, districtCode: "", subjectKind: "user", subjectId: userId, details });
}
