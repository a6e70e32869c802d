import { APIError } from "better-auth/api";
import { z } from "zod";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { type AuditedUser, nobody, writeSystemAudit } from "@/lib/server/audit/write-system-audit";
import { hashPassword, verifyPassword } from "@/lib/server/crypto/password";
import { inSystemTransaction } from "@/lib/server/db/system-tx";
import { auth, LONGEST_PASSWORD, usernamePattern } from "./auth";
import { forgetUser } from "./session-cache";
import { sessionTokenOf } from "./session-cookie";
import { returnSignInAttempt, takeSignInAttempt } from "./throttle";

export interface SignInAttempt {
  username: string;
  password: string;
  /** The client's address, for throttling. */
  address: string;
  headers: Headers;
}

export interface SignInOutcome {
  /** Null while the second factor is still asked for. */
  user: { id: string; name: string; role: string } | null;
  setCookies: string[];
}

const findUser =
  "select id, name, role, office from users where username = $1 and disabled_at is null and role not in ('wall', 'platform')";
const userRow = z.object({ id: z.string(), name: z.string(), role: z.string(), office: z.string() });
type User = z.infer<typeof userRow>;

const endSession = "delete from sessions where token = $1";

/** Opens a session. Unknown, disabled and wrong are one answer after one password check's time. */
export async function signIn(attempt: SignInAttempt): Promise<Result<SignInOutcome>> {
  const username = attempt.username.toLowerCase();
  const taken = await takeSignInAttempt(username, attempt.address);
  if (!taken.ok) return taken;
  const user = await userNamed(username);
  const opened = user && attempt.password.length <= LONGEST_PASSWORD ? await open(username, attempt) : undefined;
  if (!user) await spendTimeOfCheck(attempt.password);
  if (!user || !opened) return refuse(user);
  await returnSignInAttempt(username, attempt.address);
  await recordSignIn(user, opened, sessionTokenOf(attempt.headers.get("cookie")));
  const { id, name, role } = user;
  return ok({ user: opened.needsSecondFactor ? null : { id, name, role }, setCookies: opened.setCookies });
}

async function userNamed(username: string): Promise<User | undefined> {
  if (!usernamePattern.test(username)) return undefined;
  const [user] = await inSystemTransaction((tx) => tx.rows(findUser, [username], userRow));
  return user;
}

interface Opened {
  setCookies: string[];
  needsSecondFactor: boolean;
}

async function open(username: string, { password, headers }: SignInAttempt): Promise<Opened | undefined> {
  try {
    const answer = await auth().api.signInUsername({ body: { username, password }, headers, returnHeaders: true });
    const needsSecondFactor = "twoFactorRedirect" in answer.response;
    return { setCookies: answer.headers.getSetCookie(), needsSecondFactor };
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return undefined;
    throw error;
  }
}

/** The session's token leaves this program only after the sign-in is on record; the one before it ends (rotation). */
async function recordSignIn(user: User, opened: Opened, previousToken: string | null): Promise<void> {
  await inSystemTransaction(async (tx) => {
    if (previousToken !== null) await tx.run(endSession, [previousToken]);
    const action = opened.needsSecondFactor ? "session.first-factor" : "session.sign-in";
    await writeSystemAudit(tx, audited(user), entry(action, user.id));
  });
  forgetUser(user.id);
}

async function refuse(user: User | undefined): Promise<Result<never>> {
  const subject = user?.id ?? "unknown";
  await inSystemTransaction((tx) => writeSystemAudit(tx, nobody, entry("session.sign-in-refused", subject)));
  return fail("wrong-credentials");
}

const audited = ({ id, name, role, office }: User): AuditedUser => ({ userId: id, name, role, office });
const entry = (action: string, subjectId: string) => ({ action, districtCode: "", subjectKind: "user", subjectId });

let decoy: Promise<string> | undefined;

/** Checks the password against a hash that nothing matches, as long as a real check takes. */
async function spendTimeOfCheck(password: string): Promise<void> {
  decoy ??= hashPassword("no such user");
  await verifyPassword(await decoy, password.slice(0, LONGEST_PASSWORD));
}
