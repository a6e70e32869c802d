import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());

const read = async (id: string): Promise<IncidentDetail> =>
  (await callApi("commander", `GET /api/incidents/${id}`)).json as unknown as IncidentDetail;
const send = (line: string, { id, revision }: { id: string; revision: number }, what: string, body: object) =>
  callApi("commander", `${line} /api/incidents/${id}/${what}`, { body, headers: { "if-match": `"${revision}"` } });
const step = (incident: { id: string; revision: number }, body: object) => send("POST", incident, "transitions", body);

async function registered(): Promise<IncidentDetail> {
  const made = await callApi("commander", "POST /api/incidents", {
    body: { category: "01002", description: "垃圾和漏水", position: fixtureGrids[0]?.centre },
  });
  const answer = await step({ id: String(made.json?.id), revision: 1 }, { action: "register" });
  expect(answer.status).toBe(200);
  return answer.json as unknown as IncidentDetail;
}

const parts = [
  { category: "01002", description: "暴露垃圾" },
  { category: "04001", description: "管道漏水", position: fixtureGrids[1]?.centre, severity: 2 },
];

describe("splitting a case", () => {
  it("makes registered cases with numbers, places and limits of their own; the parent is closed after them", async () => {
    const whole = await registered();
    const split = await send("POST", whole, "parts", { parts, note: "两件事" });
    expect(split).toMatchObject({ status: 200, json: { status: "in_progress", assignee: null, parent: null } });
    let parent = split.json as unknown as IncidentDetail;
    expect(parent.parts.map(({ status, description }) => [status, description])).toEqual([
      ["registered", "暴露垃圾"],
      ["registered", "管道漏水"],
    ]);
    expect(parent.allowedActions.map(({ action }) => action)).not.toContain("close");
    const [one, other] = await Promise.all(parent.parts.map(({ id }) => read(id)));
    if (!one || !other) throw new Error("no parts");
    expect(new Set([whole.number, one.number, other.number]).size).toBe(3);
    expect(other).toMatchObject({ gridCode: fixtureGrids[1]?.code, severity: 2, parent: { id: whole.id } });
    expect(one.limits.find(({ stage }) => stage === "handle")).toMatchObject({ amount: 4, unit: "working-hour" });
    expect(one.timeline.map(({ action }) => action)).toEqual(["report", "split-from"]);
    expect(parent.timeline.at(-1)?.note).toContain(one.number);

    expect((await step(parent, { action: "close" })).status).toBe(409);
    expect((await step(one, { action: "void", reason: "重复" })).status).toBe(200);
    expect((await step(other, { action: "void", reason: "重复" })).status).toBe(200);
    parent = await read(whole.id);
    expect(parent.timeline.slice(-2).map(({ action }) => action)).toEqual(["part-settled", "part-settled"]);
    const closed = await step(parent, { action: "close" });
    expect(closed).toMatchObject({ status: 200, json: { status: "closed" } });
    const audit = "select count(*)::int as n from audit_log where action in ('incident.split', 'incident.split-from')";
    expect(await program.query(audit)).toEqual([{ n: 3 }]);
  });

  it("is refused for what is not registered, for a part, and by whom it is not given; nothing is half written", async () => {
    const whole = await registered();
    const wrong = await send("POST", whole, "parts", { parts: [parts[0], { ...parts[1], category: "99999" }] });
    expect(wrong).toMatchObject({ status: 422, json: { field: "parts[1].category" } });
    const far = await send("POST", whole, "parts", { parts: [parts[0], { ...parts[1], position: [0, 0] }] });
    expect(far).toMatchObject({ status: 422, json: { field: "parts[1].position" } });
    expect((await read(whole.id)).parts).toEqual([]);
    expect((await send("POST", { ...whole, revision: 1 }, "parts", { parts })).status).toBe(412);
    expect((await send("POST", whole, "parts", { parts: [parts[0]] })).status).toBe(422);
    const split = (await send("POST", whole, "parts", { parts })).json as unknown as IncidentDetail;
    const child = await read(split.parts[0]?.id ?? "");
    expect((await send("POST", child, "parts", { parts })).status).toBe(409);
    expect((await step(split, { action: "suspend", reason: "等待" })).status).toBe(200);
  });

  it("happens once when two split at once", async () => {
    const whole = await registered();
    const answers = await Promise.all([1, 2, 3].map(() => send("POST", whole, "parts", { parts })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    expect((await read(whole.id)).parts).toHaveLength(2);
  });
});

describe("a part", () => {
  it("put under a case keeps it from being closed, and opens it again when it is opened again", async () => {
    const [whole, one] = [await registered(), await registered()];
    const linked = await send("PUT", one, "parent", { parent: whole.id });
    expect(linked).toMatchObject({ status: 200, json: { parent: { id: whole.id, number: whole.number } } });
    expect((await read(whole.id)).allowedActions.map(({ action }) => action)).not.toContain("void");
    const again = await send("PUT", linked.json as unknown as IncidentDetail, "parent", { parent: whole.id });
    expect(again.status).toBe(409);
    const taken = await send("PUT", linked.json as unknown as IncidentDetail, "parent", { parent: null });
    expect(taken).toMatchObject({ status: 200, json: { parent: null } });
    expect((await read(whole.id)).parts).toEqual([]);
  });

  it("that is settled or a part itself is refused, with the reason", async () => {
    const [whole, one] = [await registered(), await registered()];
    expect((await step(whole, { action: "void", reason: "误报" })).status).toBe(200);
    expect(await send("PUT", one, "parent", { parent: whole.id })).toMatchObject({
      status: 422,
      json: { code: "link-refused", reason: "settled" },
    });
    expect((await send("PUT", one, "parent", { parent: "999999" })).status).toBe(404);
  });

  it("and its parent agree when a part is settled and the parent closed at the same moment", async () => {
    const split = (await send("POST", await registered(), "parts", { parts })).json as unknown as IncidentDetail;
    const children = await Promise.all(split.parts.map(({ id }) => read(id)));
    const voided = await Promise.all(children.map((child) => step(child, { action: "void", reason: "重复" })));
    expect(voided.map(({ status }) => status)).toEqual([200, 200]);
    const parent = await read(split.id);
    expect(parent.timeline.filter(({ action }) => action === "part-settled")).toHaveLength(2);
    expect(parent.allowedActions.map(({ action }) => action)).toContain("close");
  });
});
