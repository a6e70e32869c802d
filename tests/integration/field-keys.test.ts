import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as signInRoute } from "@/app/api/auth/sign-in/username/route";
import { POST as signOutRoute } from "@/app/api/auth/sign-out/route";
import { GET } from "@/app/api/field/keys/route";
import { fieldKeysEndpoint } from "@/lib/contracts/field/field-keys-endpoint";
import { callRoute } from "../helpers/call-route";
import { fixturePassword, startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
});
afterAll(() => program.stop());

async function signIn(username: string): Promise<string> {
  const answer = await callRoute(signInRoute, { body: { username, password: fixturePassword } });
  return answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}
const ask = (cookie: string) => callRoute(GET, { method: "GET", headers: { cookie } });
const keysOf = async (cookie: string) => fieldKeysEndpoint.success.schema.parse((await ask(cookie)).json);

describe("keys of the field", () => {
  it("are a pack key of the session, and an outbox key of the user", async () => {
    const [first, second] = [await signIn("gridleader"), await signIn("gridleader")];
    const [a, again, b] = [await keysOf(first), await keysOf(first), await keysOf(second)];
    expect(again).toEqual(a);
    expect(Buffer.from(a.pack, "base64")).toHaveLength(32);
    expect(b.pack).not.toBe(a.pack);
    expect(b.outbox).toEqual(a.outbox);
    const other = await keysOf(await signIn("gridleader2"));
    expect(other.outbox.d).not.toBe(a.outbox.d);
    expect(other.pack).not.toBe(a.pack);
  });

  it("are a pair that a browser takes: what one half locks, the other opens", async () => {
    const { outbox } = await keysOf(await signIn("gridleader"));
    const curve = { name: "ECDH", namedCurve: "P-256" };
    const { d: _, ...open } = outbox;
    const mine = await crypto.subtle.importKey("jwk", outbox, curve, false, ["deriveBits"]);
    const theirs = await crypto.subtle.generateKey(curve, false, ["deriveBits"]);
    const lock = await crypto.subtle.importKey("jwk", open, curve, true, []);
    const agreed = await crypto.subtle.deriveBits({ name: "ECDH", public: theirs.publicKey }, mine, 256);
    const asWell = await crypto.subtle.deriveBits({ name: "ECDH", public: lock }, theirs.privateKey, 256);
    expect(Buffer.from(agreed).equals(Buffer.from(asWell))).toBe(true);
  });

  it("are told no more once the session ended or the account was closed", async () => {
    const [ended, closed] = [await signIn("gridleader"), await signIn("gridleader2")];
    await callRoute(signOutRoute, { body: {}, headers: { cookie: ended } });
    expect((await ask(ended)).status).toBe(401);
    await program.query("update users set disabled_at = now() where id = 'u-gridleader2'");
    expect((await ask(closed)).status).toBe(401);
  });

  it("stand in no table and no cache", async () => {
    const cookie = await signIn("gridleader");
    const answer = await ask(cookie);
    expect(answer.headers.get("cache-control")).toContain("no-store");
    const { pack, outbox } = await keysOf(cookie);
    const sessions = JSON.stringify(await program.query("select * from sessions"));
    expect(sessions).not.toContain(pack);
    expect(sessions).not.toContain(outbox.d);
  });
});
