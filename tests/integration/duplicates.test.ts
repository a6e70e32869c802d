import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());

const [lng, lat] = fixtureGrids[0]?.centre ?? [0, 0];
const report = async (over: object = {}) => {
  const body = { category: "01002", description: "楼道口堆放垃圾", position: [lng, lat], ...over };
  return (await callApi("commander", "POST /api/incidents", { body })).json?.id as string;
};
const merge = (id: string, revision: number, into: string | null, user = "commander") =>
  callApi(user, `PUT /api/incidents/${id}/duplicates`, { body: { into }, headers: { "if-match": `"${revision}"` } });
const read = async (id: string) => (await callApi("commander", `GET /api/incidents/${id}`)).json;

describe("duplicates", () => {
  it("are suggested with what speaks for them, likeliest first", async () => {
    const [one, same, near] = [await report(), await report(), await report({ position: [lng + 0.0005, lat] })];
    const far = await report({ position: [lng, lat + 0.002] });
    const other = await report({ category: "02001" });
    const answer = await callApi("commander", `GET /api/incidents/${one}/duplicates`);
    const items = answer.json?.items as { incident: { id: string }; likeness: number; reason: object }[];
    const ids = items.map(({ incident }) => incident.id);
    expect(ids.indexOf(same)).toBeLessThan(ids.indexOf(near));
    expect(ids).not.toContain(far);
    expect(ids).not.toContain(other);
    expect(items.find(({ incident }) => incident.id === near)?.reason).toMatchObject({ distanceMetres: 48 });
  });

  it("are merged and taken back; both cases, the audit log and the outbox tell of it", async () => {
    const [one, into] = [await report(), await report()];
    const merged = await merge(one, 1, into);
    expect(merged.json).toMatchObject({
      status: "void",
      duplicateOf: into,
      revision: 2,
      allowedOperations: ["comment", "unmerge"],
    });
    expect(await read(into)).toMatchObject({
      revision: 2,
      status: "reported",
      timeline: [{}, { action: "take-duplicate" }],
      duplicates: [{ id: one, revision: 2 }],
    });
    const back = await merge(one, 2, null);
    expect(back.json).toMatchObject({ status: "reported", duplicateOf: null, closedAt: null, revision: 3 });
    expect(back.json?.dueAt).not.toBeNull();
    const told = await program.query("select action from audit_log where subject_id = $1 order by at", [one]);
    expect(told.map(({ action }) => action)).toEqual(["incident.report", "incident.merge", "incident.unmerge"]);
    const [events] = await program.query("select count(*)::int as n from outbox where data->>'id' = any ($1)", [
      [one, into],
    ]);
    expect(events).toEqual({ n: 6 });
  });

  it("are never chained, never merged into themselves, a settled case or one out of scope", async () => {
    const [one, into, third] = [await report(), await report(), await report()];
    await merge(one, 1, into);
    expect(await merge(third, 1, one)).toMatchObject({
      status: 422,
      json: { code: "merge-refused", reason: "is-a-duplicate" },
    });
    expect(await merge(into, 2, third)).toMatchObject({ json: { reason: "has-duplicates" } });
    expect(await merge(third, 1, third)).toMatchObject({ json: { reason: "same-case" } });
    expect(await merge(third, 1, "999999")).toMatchObject({ status: 404 });
    expect(await merge(third, 1, null)).toMatchObject({ status: 409, json: { code: "action-not-allowed" } });
    expect(await merge(third, 7, into)).toMatchObject({ status: 412 });
    expect(await merge(third, 1, into, "streetcommander")).toMatchObject({ status: 404 });
    expect(await read(third)).toMatchObject({ revision: 1, status: "reported" });
  });
});

describe("comments", () => {
  it("are words in the timeline of who handles the case, and change nothing else", async () => {
    const id = await report();
    const comment = (user: string) =>
      callApi(user, `POST /api/incidents/${id}/comments`, { body: { text: "已联系物业" } });
    expect((await comment("commander")).json).toMatchObject({
      status: "reported",
      revision: 2,
      timeline: [{}, { action: "comment", note: "已联系物业", fromStatus: "reported", toStatus: "reported" }],
    });
    expect((await comment("gridleader")).status).toBe(409);
    expect((await comment("department")).status).toBe(404);
    expect((await comment("leader")).status).toBe(403);
  });
});
