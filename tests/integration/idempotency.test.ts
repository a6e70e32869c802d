import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { POST as signInRoute } from "@/app/api/auth/sign-in/username/route";
import { endpoint } from "@/lib/contracts/endpoint";
import { noParams, noQuery } from "@/lib/contracts/nothing";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import { route } from "@/lib/server/http/route";
import { pruneAccounts } from "@/lib/server/jobs/prune-accounts";
import { callRoute } from "../helpers/call-route";
import { fixturePassword, startTestProgram, type TestProgram } from "../helpers/test-program";

const definition = endpoint({
  method: "POST",
  path: "/api/test",
  summary: "Writes one row of a table without rules",
  access: "signed-in",
  params: noParams,
  query: noQuery,
  body: z.strictObject({ revision: z.int(), refuse: z.boolean().default(false) }),
  idempotent: true,
  success: { status: 201, schema: z.object({ revision: z.string() }) },
});

const raise = `
insert into layer_revisions (district_code, layer, revision) values ('990102', 'test', $1)
on conflict (district_code, layer) do update set revision = layer_revisions.revision + excluded.revision
returning revision`;

const POST = route(definition, async ({ actor, body, idempotencyKey, fingerprint }) => {
  const written = await inTransaction(actor, (tx) =>
    idempotent(tx, idempotencyKey, fingerprint, async (): Promise<Result<{ revision: string; at: string }>> => {
      const [row] = await tx.rows(raise, [body.revision], z.object({ revision: z.string() }));
      if (body.refuse) return fail("conflict");
      return ok({ revision: row?.revision ?? "", at: new Date().toISOString() });
    }),
  );
  return written.ok ? ok({ body: written.value }) : written;
});

let program: TestProgram;
let cookie = "";
beforeAll(async () => {
  program = await startTestProgram();
  const answer = await callRoute(signInRoute, { body: { username: "commander", password: fixturePassword } });
  cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
});
afterAll(() => program.stop());

const revision = async (): Promise<number> => {
  const [row] = await program.query(
    "select coalesce(sum(revision), 0)::int as sum from layer_revisions where layer = 'test'",
  );
  return row?.sum as number;
};
const call = (key: string | undefined, body: object) =>
  callRoute(POST, { body, headers: { cookie, ...(key === undefined ? {} : { "idempotency-key": key }) } });

describe("Idempotency-Key", () => {
  it("makes fifty requests at once one row and one answer (R01)", async () => {
    const before = await revision();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 50 }, () => call(key, { revision: 1 })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await revision()).toBe(before + 1);
    expect((await call(key, { revision: 1 })).text).toBe(answers[0]?.text);
  });

  it("belongs to one body (R01)", async () => {
    const key = randomUUID();
    const before = await revision();
    expect((await call(key, { revision: 1 })).status).toBe(201);
    expect((await call(key, { revision: 2 })).json).toMatchObject({
      status: 422,
      code: "idempotency-mismatch",
      field: "Idempotency-Key",
    });
    expect(await revision()).toBe(before + 1);
  });

  it("is free again after a failure, which left nothing behind", async () => {
    const key = randomUUID();
    const before = await revision();
    expect((await call(key, { revision: 1, refuse: true })).status).toBe(409);
    expect(await revision()).toBe(before);
    expect((await call(key, { revision: 1 })).status).toBe(201);
  });

  it("is remembered longer than its answer: what a phone held for a month is not done twice (R13)", async () => {
    const key = randomUUID();
    expect((await call(key, { revision: 1 })).status).toBe(201);
    const before = await revision();
    const age = (days: number) =>
      program.query("update idempotency_keys set created_at = now() - make_interval(days => $2) where key = $1", [
        key,
        days,
      ]);
    await age(3);
    await pruneAccounts();
    expect((await call(key, { revision: 1 })).json).toMatchObject({ status: 409, code: "already-done" });
    expect((await call(key, { revision: 2 })).json).toMatchObject({ status: 422, code: "idempotency-mismatch" });
    await age(44);
    await pruneAccounts();
    expect((await call(key, { revision: 1 })).json).toMatchObject({ code: "already-done" });
    expect(await revision()).toBe(before);
    const kept = await program.query("select body from idempotency_keys where key = $1", [key]);
    expect(kept).toEqual([{ body: null }]);
    await age(46);
    await pruneAccounts();
    expect(await program.query("select from idempotency_keys where key = $1", [key])).toEqual([]);
  });

  it("is each user's own", async () => {
    const key = randomUUID();
    const first = await call(key, { revision: 1 });
    const other = await callRoute(signInRoute, { body: { username: "planner", password: fixturePassword } });
    const otherCookie = other.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    const second = await callRoute(POST, {
      body: { revision: 1 },
      headers: { cookie: otherCookie, "idempotency-key": key },
    });
    expect(second.status).toBe(201);
    expect(second.text).not.toBe(first.text);
  });

  it.each(["", " ", "x".repeat(129), "schlüssel", "a b"])("cannot be %j", async (key) => {
    const before = await revision();
    expect((await call(key, { revision: 1 })).json).toMatchObject({
      status: 400,
      code: "invalid-parameter",
      field: "Idempotency-Key",
    });
    expect(await revision()).toBe(before);
  });

  it("may be missing", async () => {
    const before = await revision();
    await Promise.all([call(undefined, { revision: 1 }), call(undefined, { revision: 1 })]);
    expect(await revision()).toBe(before + 2);
  });
});
