import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { dayName, localDay } from "@/lib/incidents/working-time";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

const HOUR = 3_600_000;
let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
  await program.query(`
    delete from deadline_rules where category = '04';
    insert into deadline_rules (category, severity, stage, step, name, name_en, amount, unit, calendar_id, valid_from) values
      ('04', null, 'accept', 1, '', '', 1, 'continuous-hour', 'city', '2020-01-01'),
      ('04', null, 'dispatch', 1, '', '', 15, 'continuous-minute', 'city', '2020-01-01'),
      ('04', null, 'handle', 1, '到场', 'On site', 45, 'continuous-minute', 'city', '2020-01-01'),
      ('04', null, 'handle', 2, '止水', 'Leak stopped', 4, 'continuous-hour', 'city', '2020-01-01'),
      ('04', null, 'handle', 3, '路面恢复', 'Road restored', 48, 'continuous-hour', 'city', '2020-01-01'),
      ('04', null, 'inspect', 1, '', '', 4, 'continuous-hour', 'city', '2020-01-01')`);
});
afterAll(() => program.stop());
afterEach(() => vi.restoreAllMocks());

const detailOf = (answer: Awaited<ReturnType<typeof callApi>>): IncidentDetail => {
  expect(answer).toMatchObject({ status: 200 });
  return answer.json as unknown as IncidentDetail;
};

/** A burst pipe, taken by the named steps as far as wanted. */
async function burstPipe(...actions: string[]): Promise<IncidentDetail> {
  const made = await callApi("commander", "POST /api/incidents", {
    body: { category: "04001", description: "自来水主管破裂", position: fixtureGrids[0]?.centre },
  });
  expect(made).toMatchObject({ status: 201 });
  let incident = detailOf(await callApi("commander", `GET /api/incidents/${String(made.json?.id)}`));
  for (const action of actions) incident = await take(incident, { action });
  return incident;
}

async function take(incident: IncidentDetail, body: { action: string; [key: string]: unknown }) {
  const user = ["accept", "start", "feed-back", "request-extension"].includes(body.action) ? "department" : "commander";
  const more = body.action === "dispatch" ? { assignee: "water" } : {};
  return detailOf(await post(user, incident, "transitions", { ...more, ...body }));
}

const post = (user: string, { id, revision }: IncidentDetail, what: string, body: object) =>
  callApi(user, `POST /api/incidents/${id}/${what}`, { body, headers: { "if-match": `"${revision}"` } });

const span = ({ dueFrom, dueAt }: IncidentDetail): number => Date.parse(dueAt ?? "") - Date.parse(dueFrom ?? "");

describe("limits in steps", () => {
  it("run one after the other, are marked in their order by who has the case, and end with the feedback", async () => {
    let incident = await burstPipe("register", "dispatch", "accept", "start");
    expect(incident.limits.map(({ stage, step, amount, unit }) => [stage, step, amount, unit])).toEqual([
      ["accept", 1, 1, "continuous-hour"],
      ["dispatch", 1, 15, "continuous-minute"],
      ["handle", 1, 45, "continuous-minute"],
      ["handle", 2, 4, "continuous-hour"],
      ["handle", 3, 48, "continuous-hour"],
      ["inspect", 1, 4, "continuous-hour"],
    ]);
    expect(span(incident)).toBe(0.75 * HOUR);
    expect(incident.milestone).toBe(1);
    expect(await post("department", incident, "milestones", { step: 2 })).toMatchObject({
      status: 409,
      json: { code: "action-not-allowed", field: "step" },
    });
    incident = detailOf(await post("department", incident, "milestones", { step: 1, note: "两人到场" }));
    expect(incident).toMatchObject({ milestone: 2, status: "in_progress" });
    expect(span(incident)).toBe(4 * HOUR);
    expect(incident.timeline.at(-1)).toMatchObject({ action: "reach-milestone", note: "两人到场" });
    incident = detailOf(await post("department", incident, "milestones", { step: 2 }));
    expect(incident.milestone).toBeNull();
    incident = await take(incident, { action: "feed-back", note: "已恢复路面" });
    expect(incident.limits.filter(({ stage, reachedAt }) => stage === "handle" && reachedAt === null)).toEqual([]);
    expect(await post("department", incident, "milestones", { step: 3 })).toMatchObject({ status: 409 });
  });

  it("are marked on the newest revision only, and not by whom the case is not with", async () => {
    const incident = await burstPipe("register", "dispatch");
    expect(await post("commander", { ...incident, revision: 1 }, "milestones", { step: 1 })).toMatchObject({
      status: 412,
    });
    expect(await post("department2", incident, "milestones", { step: 1 })).toMatchObject({ status: 404 });
    expect(await post("gridleader", incident, "milestones", { step: 1 })).toMatchObject({ status: 409 });
  });
});

describe("the rules of the day of registration", () => {
  it("stay with the case when the rules are changed the day after", async () => {
    let incident = await burstPipe("register");
    const tomorrow = dayName(localDay(Date.now()) + 1);
    await program.query(`
      update deadline_rules set valid_to = '${tomorrow}' where category = '04' and stage = 'inspect';
      insert into deadline_rules (category, stage, amount, unit, calendar_id, valid_from)
        values ('04', 'inspect', 99, 'continuous-hour', 'city', '${tomorrow}')`);
    const now = Date.now();
    vi.spyOn(Date, "now").mockImplementation(() => now + 48 * HOUR);
    for (const action of ["dispatch", "accept", "start"]) incident = await take(incident, { action });
    incident = await take(incident, { action: "feed-back", note: "已恢复路面" });
    expect(span(incident)).toBe(4 * HOUR);
    const later = await burstPipe("register");
    expect(later.limits.at(-1)).toMatchObject({ stage: "inspect", amount: 99 });
    expect(later.rulesOn > incident.rulesOn).toBe(true);
  });
});

describe("the clock", () => {
  it("stands still while more time is asked for, and gets what is granted on top", async () => {
    let incident = await burstPipe("register", "dispatch", "accept", "start");
    incident = detailOf(await post("department", incident, "milestones", { step: 1 }));
    const before = Date.parse(incident.dueAt ?? "");
    expect(
      await post("department", incident, "transitions", { action: "request-extension", reason: "等待配件" }),
    ).toMatchObject({
      status: 422,
      json: { field: "extension" },
    });
    const asked = { amount: 6, unit: "continuous-hour" };
    incident = await take(incident, { action: "request-extension", reason: "等待配件", extension: asked });
    expect(incident).toMatchObject({ dueAt: null, milestone: null, extensionAsked: asked });
    expect(incident.stoppedAt).not.toBeNull();
    const now = Date.now();
    vi.spyOn(Date, "now").mockImplementation(() => now + 2 * HOUR);
    incident = await take(incident, { action: "grant-extension", extension: { amount: 3, unit: "continuous-hour" } });
    const gained = Date.parse(incident.dueAt ?? "") - before;
    expect(gained).toBeGreaterThanOrEqual(5 * HOUR - 60_000);
    expect(gained).toBeLessThan(5 * HOUR + 60_000);
    expect(incident).toMatchObject({ stoppedAt: null, extensionAsked: null });
    const [kept] = await program.query("select extensions from incidents where id = $1", [incident.id]);
    expect(kept).toEqual({ extensions: 1 });
  });

  it("set back one hour keeps the order of the steps and the deadlines", async () => {
    let incident = await burstPipe("register");
    const dueAt = incident.dueAt;
    const now = Date.now();
    vi.spyOn(Date, "now").mockImplementation(() => now - HOUR);
    for (const action of ["dispatch", "accept", "start"]) incident = await take(incident, { action });
    const times = incident.timeline.map(({ at }) => at);
    expect(times).toEqual([...times].sort());
    expect(incident.limits.find(({ stage }) => stage === "dispatch")).toMatchObject({ dueAt });
    expect(Date.parse(incident.dueFrom ?? "")).toBeGreaterThanOrEqual(Date.parse(times[1] ?? ""));
    expect(span(incident)).toBe(0.75 * HOUR);
  });

  it("writes down what the indicators ask", async () => {
    let incident = await burstPipe("register", "dispatch", "accept");
    incident = await take(incident, { action: "suspend", reason: "等待管材" });
    incident = await take(incident, { action: "resume" });
    incident = await take(incident, { action: "feed-back", note: "已恢复路面" });
    incident = await take(incident, { action: "inspect" });
    incident = await take(incident, { action: "fail-inspection", reason: "仍在渗水" });
    const [kept] = await program.query(
      "select responded_in_time, dispatches, returns, reworks, extensions, handled_at from incidents where id = $1",
      [incident.id],
    );
    expect(kept).toEqual({
      responded_in_time: true,
      dispatches: 1,
      returns: 0,
      reworks: 1,
      extensions: 0,
      handled_at: null,
    });
  });
});
