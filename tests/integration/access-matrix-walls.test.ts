import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { ok } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureActor, fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

const tables = ["grids", "households", "cameras", "hazards", "incidents"] as const;
const users = [
  "commander",
  "streetcommander",
  "department",
  "department2",
  "planner",
  "gridleader",
  "gridleader2",
  "leader",
  "admin",
  "auditor",
];

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());

/** What a bare `select` of a table shows to a user's transaction: the second wall alone. */
async function behindPolicies(user: string, table: string): Promise<string[]> {
  const key = table === "grids" ? "code" : "id";
  const row = z.object({ key: z.string() });
  const result = await inTransaction(fixtureActor(user), async (tx) =>
    ok(await tx.rows(`select ${key}::text as key from ${table} order by ${key}`, [], row)),
  );
  return result.ok ? result.value.map(({ key: value }) => value) : [];
}

/** What the list call shows; null where the role may not make it. */
async function listed(user: string, table: string): Promise<string[] | null> {
  const { status, json } = await callApi(user, `GET /api/${table}${table === "grids" ? "" : "?limit=1000"}`);
  if (status === 403) return null;
  const rows = (json?.items ?? json?.features) as { id: string }[];
  return rows.map(({ id }) => id).sort();
}

/** Every single-record read of every fixture row, as `path status`. */
async function singles(user: string): Promise<string[]> {
  const ids = [1, 2, 3, 4, 5, 6];
  const lines = [
    ...ids.flatMap((id) => [`GET /api/incidents/${id}`, `GET /api/hazards/${id}`, `GET /api/cameras/${id}`]),
    ...fixtureGrids.flatMap(({ code }) => [`GET /api/grids/${code}`, `GET /api/grids/${code}/stats`]),
  ];
  const answers: string[] = [];
  for (const line of lines) answers.push(`${line} ${(await callApi(user, line)).status}`);
  return answers;
}

describe("the second wall", () => {
  it.each(users)("shows %s the rows of the lists and no other", async (user) => {
    for (const table of tables)
      expect(await behindPolicies(user, table), table).toEqual((await listed(user, table)) ?? []);
  });

  it("shows nothing to a connection that says not who it is", async () => {
    for (const table of tables) {
      const rows = await program
        .query(`set role fangge_app; select * from ${table}`)
        .then(() => program.query(`select count(*)::int as n from ${table}`));
      await program.query("reset role");
      expect(rows, table).toEqual([{ n: 0 }]);
    }
  });
});

describe("the first wall", () => {
  it("gives every role the same lists, records and searches when the second is taken away (S14, S16)", async () => {
    const everything = async () => {
      const seen: unknown[] = [];
      for (const user of users) {
        for (const table of tables) seen.push([user, table, await listed(user, table)]);
        seen.push(await singles(user));
        const found = await callApi(user, "POST /api/households/search", { body: { phone: "19900001001" } });
        seen.push([user, found.status, found.json?.items]);
        seen.push((await callApi(user, "GET /api/incidents/2")).json?.reporter);
      }
      return seen;
    };
    const both = await everything();
    for (const table of [...tables, "incident_timeline", "incident_reporters", "hazard_inspections", "grid_counts"]) {
      await program.query(`alter table ${table} disable row level security`);
    }
    expect(await everything()).toEqual(both);
  });
});
