import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DELETE as removeRoute, POST as setUpRoute } from "@/app/api/auth/second-factor/route";
import { POST as verifyRoute } from "@/app/api/auth/second-factor/verify/route";
import { POST as signInRoute } from "@/app/api/auth/sign-in/username/route";
import { GET as meRoute } from "@/app/api/me/route";
import { callRoute } from "../helpers/call-route";
import { fixturePassword, startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
});
afterAll(() => program.stop());

/** RFC 6238 with SHA-1, 30 s and six digits, as authenticator apps compute it. */
function totp(uri: string): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = Array.from((new URL(uri).searchParams.get("secret") ?? "").replaceAll("=", ""))
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac("sha1", key).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, "0");
}

/** A browser's cookie jar, as far as needed here. */
const cookies = (answer: { headers: Headers }) =>
  answer.headers
    .getSetCookie()
    .filter((cookie) => !/Max-Age=0/.test(cookie))
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
const signIn = () => callRoute(signInRoute, { body: { username: "auditor", password: fixturePassword } });
const me = async (cookie: string) => (await callRoute(meRoute, { headers: { cookie } })).status;

describe("a second factor", () => {
  it("is set up with the password, verified, asked for at sign-in, and removed", async () => {
    const cookie = cookies(await signIn());
    const wrong = await callRoute(setUpRoute, { body: { password: "wrong" }, headers: { cookie } });
    expect(wrong.json).toMatchObject({ status: 401, code: "wrong-credentials" });
    const made = await callRoute(setUpRoute, { body: { password: fixturePassword }, headers: { cookie } });
    expect(made.status).toBe(200);
    const { uri, backupCodes } = made.json as { uri: string; backupCodes: string[] };
    const confirmed = await callRoute(verifyRoute, { body: { code: totp(uri) }, headers: { cookie } });
    expect(confirmed.status).toBe(200);

    const first = await signIn();
    expect(first.json).toEqual({ user: null, needsSecondFactor: true });
    const pending = cookies(first);
    expect(await me(pending)).toBe(401);
    const refused = await callRoute(verifyRoute, { body: { code: "000000" }, headers: { cookie: pending } });
    expect(refused.json).toMatchObject({ status: 401, code: "wrong-credentials", field: "code" });
    const done = await callRoute(verifyRoute, { body: { code: totp(uri) }, headers: { cookie: pending } });
    expect(done.json).toEqual({ verified: true });
    expect(done.headers.getSetCookie().join()).toMatch(/__Host-fangge\.session_token=[^,]+Secure/);
    expect(await me(cookies(done))).toBe(200);

    const backup = { body: { code: backupCodes[0] }, headers: { cookie: cookies(await signIn()) } };
    expect((await callRoute(verifyRoute, backup)).status).toBe(200);
    const again = { body: { code: backupCodes[0] }, headers: { cookie: cookies(await signIn()) } };
    expect((await callRoute(verifyRoute, again)).status).toBe(401);

    const removal = { method: "DELETE", body: { password: fixturePassword }, headers: { cookie: cookies(done) } };
    expect((await callRoute(removeRoute, removal)).status).toBe(200);
    expect((await signIn()).json).toMatchObject({ needsSecondFactor: false });
    const acts = await program.query("select action from audit_log where action like '%factor%' order by at");
    expect(acts.map(({ action }) => action)).toEqual([
      "second-factor.set-up",
      "session.second-factor",
      "session.first-factor",
      "session.second-factor",
      "session.first-factor",
      "session.second-factor",
      "session.first-factor",
      "second-factor.remove",
    ]);
  });

  it("opens no session for a user who was disabled after the password", async () => {
    const cookie = cookies(await signIn());
    const made = await callRoute(setUpRoute, { body: { password: fixturePassword }, headers: { cookie } });
    const { uri } = made.json as { uri: string };
    await callRoute(verifyRoute, { body: { code: totp(uri) }, headers: { cookie } });
    const pending = cookies(await signIn());
    await program.query("update users set disabled_at = now() where id = 'u-auditor'");
    const late = await callRoute(verifyRoute, { body: { code: totp(uri) }, headers: { cookie: pending } });
    expect(late.status).toBe(401);
    expect(late.headers.getSetCookie().join()).not.toContain("session_token=");
  });

  it.each(["", "12345", "1234567", "abcdef", "'; --"])("is no %j", async (code) => {
    expect((await callRoute(verifyRoute, { body: { code } })).status).toBe(422);
  });
});
