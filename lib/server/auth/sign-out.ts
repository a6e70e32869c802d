import { z } from "zod";
import { writeSystemAudit } from "@/lib/server/audit/write-system-audit";
import { inSystemTransaction } from "@/lib/server/db/system-tx";
import { forgetUser } from "./session-cache";
import { sessionTokenOf } from "./session-cookie";

const endSession = `
delete from sessions s using users u
where s.token = $1 and u.id = s.user_id
returning u.id as "userId", u.name, u.role, u.office`;
const endedRow = z.object({ userId: z.string(), name: z.string(), role: z.string(), office: z.string() });

/** Ends the session of a Cookie header at once; nothing happens when there is none. */
export async function signOut(cookieHeader: string | null): Promise<void> {
  const token = sessionTokenOf(cookieHeader);
  if (token === null) return;
  const user = await inSystemTransaction(async (tx) => {
    const [ended] = await tx.rows(endSession, [token], endedRow);
    if (!ended) return undefined;
    const entry = { action: "session.sign-out", districtCode: "", subjectKind: "user", subjectId: ended.userId };
    await writeSystemAudit(tx, ended, entry);
    return ended;
  });
  if (user) forgetUser(user.userId);
}
