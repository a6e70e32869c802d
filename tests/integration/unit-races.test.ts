import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callApi, giveTokens } from "../helpers/api-client";
import type { Answer } from "../helpers/call-route";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
/** Holds rows, so that whoever is to write them stands still in the middle of what it does. */
let holder: Client;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
  holder = new Client({ connectionString: program.database.superuserUrl });
  await holder.connect();
});
afterAll(async () => {
  await holder.end();
  await program.stop();
});

const entry = { name: "燃气一队", nameEn: "Gas crew 1", areaCode: "990102", skills: [] };
const crew = async (): Promise<string> => {
  const body = { kind: "crew", departmentCode: "gas", userId: null, ...entry };
  return String((await callApi("admin", "POST /api/units", { body })).json?.id);
};
const registered = async (): Promise<string> => {
  const body = { category: "01002", description: "燃气井盖破损", position: fixtureGrids[0]?.centre, severity: 1 };
  const id = String((await callApi("commander", "POST /api/incidents", { body })).json?.id);
  expect((await step(id, 1, { action: "register" })).status).toBe(200);
  return id;
};
const step = (id: string, revision: number, body: object): Promise<Answer> =>
  callApi("commander", `POST /api/incidents/${id}/transitions`, { body, headers: { "if-match": `"${revision}"` } });
const retire = (id: string): Promise<Answer> =>
  callApi("admin", `POST /api/units/${id}/retirement`, { body: {}, headers: { "if-match": '"1"' } });
/** To a street where the case is not. */
const move = (id: string): Promise<Answer> =>
  callApi("admin", `PUT /api/units/${id}`, {
    body: { ...entry, areaCode: "990102002" },
    headers: { "if-match": '"1"' },
  });
const close = (id: string) =>
  program.query("update incidents set status = 'closed', closed_at = now() where id = $1", [id]);

/** Resolves when so many wait for a lock. */
const waiting = (count: number): Promise<void> =>
  expect
    .poll(
      () =>
        program.query("select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"),
      { timeout: 3_000 },
    )
    .toHaveLength(count);

describe.each([
  ["retired", retire],
  ["moved away", move],
])("a unit that is %s while cases are sent to its department", (_, take) => {
  it("stays when the case was being sent already", async () => {
    const [unit, id] = [await crew(), await registered()];
    await holder.query("begin");
    await holder.query("select from incidents where id = $1 for update", [id]);
    const sent = step(id, 2, { action: "dispatch", assignee: "gas" });
    await waiting(1);
    // It either waits for the dispatch or, as it once did, finds no case and is through at once.
    const taken = take(unit);
    await Promise.race([waiting(2).catch(() => undefined), taken]);
    await holder.query("rollback");
    expect([(await sent).status, (await taken).status]).toEqual([200, 409]);
    expect((await taken).json).toMatchObject({ code: "unit-on-cases", cases: 1 });
    await close(id);
    expect((await take(unit)).status).toBe(200);
  });

  it("is sent nothing more of what is here once it is on its way", async () => {
    // A department that never had a unit here would be sent the case as such.
    expect((await retire(await crew())).status).toBe(200);
    const [unit, id] = [await crew(), await registered()];
    await holder.query("begin");
    await holder.query("select from units where id = $1 for update", [unit]);
    const taken = take(unit);
    await waiting(1);
    const sent = step(id, 2, { action: "dispatch", assignee: "gas" });
    await Promise.race([waiting(2).catch(() => undefined), sent]);
    await holder.query("rollback");
    expect([(await taken).status, (await sent).status]).toEqual([200, 422]);
    expect((await sent).json).toMatchObject({ code: "assignee-off-duty", field: "assignee" });
  });
});
