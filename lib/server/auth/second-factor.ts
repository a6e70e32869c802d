import { APIError } from "better-auth/api";
import { z } from "zod";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeSystemAudit } from "@/lib/server/audit/write-system-audit";
import { inSystemTransaction } from "@/lib/server/db/system-tx";
import { auth } from "./auth";
import { forgetUser } from "./session-cache";
import { returnSignInAttempt, takeSignInAttempt } from "./throttle";

const userById = `select id as "userId", name, role, office from users where id = $1`;
const userRow = z.object({ userId: z.string(), name: z.string(), role: z.string(), office: z.string() });

/** Makes a secret for an authenticator app. It counts once a code of it was verified. */
export async function setUpSecondFactor(
  headers: Headers,
  userId: string,
  password: string,
): Promise<Result<{ uri: string; backupCodes: string[] }>> {
  const made = await asked(() => auth().api.enableTwoFactor({ body: { password, method: "totp" }, headers }));
  if (made?.method !== "totp") return fail("wrong-credentials", { field: "password" });
  await record(userId, "second-factor.set-up");
  return ok({ uri: made.totpURI, backupCodes: made.backupCodes });
}

/** Finishes a sign-in or a set-up; the library knows which by the cookie. Guesses are throttled like passwords. */
export async function verifySecondFactor(headers: Headers, code: string, address: string): Promise<Result<string[]>> {
  const taken = await takeSignInAttempt("second factor", address);
  if (!taken.ok) return taken;
  const check = /^\d{6}$/.test(code) ? auth().api.verifyTOTP : auth().api.verifyBackupCode;
  const verified = await asked(() => check({ body: { code }, headers, returnHeaders: true }));
  if (!verified) return fail("wrong-credentials", { field: "code" });
  await returnSignInAttempt("second factor", address);
  await record(verified.response.user.id, "session.second-factor");
  return ok(verified.headers.getSetCookie());
}

/** Back to the password alone. */
export async function removeSecondFactor(
  headers: Headers,
  userId: string,
  password: string,
): Promise<Result<string[]>> {
  const removed = await asked(() => auth().api.disableTwoFactor({ body: { password }, headers, returnHeaders: true }));
  if (!removed) return fail("wrong-credentials", { field: "password" });
  await record(userId, "second-factor.remove");
  return ok(removed.headers.getSetCookie());
}

/** Undefined where the library refuses: wrong code or password, no pending sign-in, locked for too many codes. */
async function asked<T>(call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return undefined;
    throw error;
  }
}

async function record(userId: string, action: string): Promise<void> {
  await inSystemTransaction(async (tx) => {
    const [user] = await tx.rows(userById, [userId], userRow);
    if (!user) throw new Error(`user of ${action} is gone`);
    await writeSystemAudit(tx, user, { action, districtCode: "", subjectKind: "user", subjectId: userId });
  });
  forgetUser(userId);
}
