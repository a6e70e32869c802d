import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET as listRoute } from "@/app/api/audit/route";
import { GET as verifyRoute } from "@/app/api/audit/verify/route";
import { POST as signInRoute } from "@/app/api/auth/sign-in/username/route";
import { ok } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { inTransaction } from "@/lib/server/db/tx";
import { pruneAccounts } from "@/lib/server/jobs/prune-accounts";
import { startJobs } from "@/lib/server/jobs/start-jobs";
import { callRoute } from "../helpers/call-route";
import { fixtureActor } from "../helpers/fixture-city";
import { fixturePassword, startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  for (const username of ["commander", "gridleader", "admin"]) {
    for (let round = 0; round < 3; round++) {
      await inTransaction(fixtureActor(username), async (tx) => {
        await writeAudit(tx, {
          action: "household.reveal",
          districtCode: "990102",
          subjectKind: "household",
          subjectId: String(round),
          reason: "走访前联系",
        });
        return ok(undefined);
      });
    }
  }
});
afterAll(() => program.stop());

async function as(username: string): Promise<Record<string, string>> {
  const answer = await callRoute(signInRoute, { body: { username, password: fixturePassword } });
  return { cookie: answer.headers.getSetCookie()[0]?.split(";")[0] ?? "" };
}

interface Listed {
  items: { id: string; userId: string; action: string; at: string }[];
  nextCursor: string | null;
}
async function list(username: string, query = ""): Promise<Listed> {
  const answer = await callRoute(listRoute, { path: `/api/audit${query}`, headers: await as(username) });
  expect(answer.status).toBe(200);
  return answer.json as unknown as Listed;
}

describe("GET /api/audit", () => {
  it("shows everybody their own acts, and auditors all", async () => {
    for (const username of ["commander", "gridleader", "admin", "planner"]) {
      const { items } = await list(username);
      expect(new Set(items.map(({ userId }) => userId))).toEqual(new Set([`u-${username}`]));
    }
    const { items } = await list("auditor", "?action=household.reveal");
    expect(items).toHaveLength(9);
  });

  it("pages through without a gap or a repeat, newest first", async () => {
    const seen: { id: string; at: string }[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const page: Listed = await list("auditor", `?action=household.reveal&limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(9);
    expect(seen.map(({ at }) => at)).toEqual(
      seen
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
  });

  it("filters", async () => {
    const { items } = await list("auditor", "?userId=u-gridleader&subjectKind=household&subjectId=1");
    expect(items).toHaveLength(1);
    expect((await list("auditor", "?until=2020-01-01T00:00:00Z")).items).toEqual([]);
  });

  it.each([
    "?limit=0",
    "?limit=1e9",
    "?cursor=x",
    "?since=yesterday",
    "?unknown=1",
    "?action=a&action=b",
    "?action=%00",
  ])("refuses %s", async (query) => {
    const answer = await callRoute(listRoute, { path: `/api/audit${query}`, headers: await as("auditor") });
    expect(answer.json).toMatchObject({ status: 400, code: "invalid-parameter" });
  });
});

describe("GET /api/audit/verify", () => {
  it("is for auditors", async () => {
    const answer = await callRoute(verifyRoute, { headers: await as("auditor") });
    expect(answer.json).toMatchObject({ ok: true, findings: [], findingsTotal: 0 });
    for (const username of ["admin", "commander"]) {
      expect((await callRoute(verifyRoute, { headers: await as(username) })).status).toBe(403);
    }
    expect((await callRoute(verifyRoute)).status).toBe(401);
  });
});

describe("the jobs", () => {
  it("sign the heads at the start and at the end, and run what the queue is given", async () => {
    const file = join(program.dataDir, "audit", "heads.jsonl");
    const lines = () => (existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").length : 0);
    const jobs = startJobs();
    try {
      await expect.poll(lines, { timeout: 10_000 }).toBe(1);
      // The queue makes its tables at its first start.
      const give = () => program.query("select graphile_worker.add_job('sign-audit-heads')");
      await expect.poll(() => give().then(() => "taken", String), { timeout: 20_000 }).toBe("taken");
      await expect.poll(lines, { timeout: 10_000 }).toBe(2);
    } finally {
      await jobs.stop();
    }
    expect(lines()).toBe(3);
  });

  it("forget answers after two days, keys after 45 days, and sessions after their time", async () => {
    await program.query(
      `insert into idempotency_keys (user_id, key, request_hash, body, created_at) values
         ('u-admin', 'gone', '', '{}', now() - interval '46 days'), ('u-admin', 'old', '', '{}', now() - interval '49 hours'),
         ('u-admin', 'new', '', '{}', now() - interval '47 hours')`,
    );
    await program.query("update sessions set expires_at = now() - interval '1 minute' where user_id = 'u-admin'");
    await pruneAccounts();
    expect(await program.query("select key, body from idempotency_keys order by created_at")).toEqual([
      { key: "old", body: null },
      { key: "new", body: "{}" },
    ]);
    expect(await program.query("select from sessions where user_id = 'u-admin'")).toEqual([]);
    expect(await program.query("select from sessions where user_id = 'u-auditor'")).not.toEqual([]);
  });
});
