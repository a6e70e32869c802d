import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { dayName, localDay } from "@/lib/incidents/working-time";
import { watchOnce } from "@/lib/server/watch/watch-once";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());
beforeEach(() => program.query("truncate incident_alarms, notifications, notification_reads"));

const MINUTE = 60_000;

async function report(severity: number, user = "commander"): Promise<string> {
  const { json } = await callApi(user, "POST /api/incidents", {
    body: { category: "04001", description: "燃气管被挖断", position: fixtureGrids[0]?.centre, severity },
  });
  return String(json?.id);
}
const alarms = async (user: string) =>
  (await callApi(user, "GET /api/alarms")).json?.items as { incidentId: string; step: number }[];
const told = async (user: string) => {
  const { json } = await callApi(user, "GET /api/notifications");
  return { kinds: (json?.items as { kind: string }[]).map(({ kind }) => kind), unread: json?.unread, json };
};
const acknowledge = (user: string, id: string) =>
  callApi(user, `POST /api/incidents/${id}/acknowledgement`, { body: {} });
interface Rung {
  afterMinutes: number;
  role: string;
}
const ladder = async () => {
  const { json } = await callApi("admin", "GET /api/escalation-steps");
  return (json?.items as { steps: Rung[] }[]).at(-1)?.steps ?? [];
};
const give = (body: { validFrom: string; steps: readonly object[] }, user = "admin") =>
  callApi(user, "POST /api/escalation-steps", { body });
const inDays = (days: number): string => dayName(localDay(Date.now()) + days);
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE);

describe("a severe new case", () => {
  it("waits for an acknowledgement; a lesser one does not", async () => {
    await report(2);
    const id = await report(3, "gridleader");
    expect(await alarms("commander")).toMatchObject([{ incidentId: id, step: 0 }]);
    expect(await alarms("streetcommander")).toEqual([]);
    expect(await told("commander")).toMatchObject({ kinds: ["severe"], unread: 1 });
    expect(await told("streetcommander")).toMatchObject({ kinds: [] });
    expect(await told("leader")).toMatchObject({ kinds: [] });
  });

  it("is taken by exactly one of those who try at once; the others learn by whom", async () => {
    const id = await report(4);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => acknowledge(n % 2 ? "commander" : "commander2", id)),
    );
    const won = answers.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    const by = won[0]?.json?.acknowledgedBy;
    for (const { json } of answers.filter(({ status }) => status !== 200))
      expect(json).toMatchObject({ status: 409, code: "already-acknowledged", by });
    expect(await alarms("commander")).toEqual([]);
    const detail = await callApi("commander", `GET /api/incidents/${id}`);
    expect(detail.json?.alarm).toMatchObject({ acknowledgedBy: by, nextAt: null });
  });

  it("counts as seen once the command centre takes a step on it", async () => {
    const id = await report(3);
    await callApi("commander2", `POST /api/incidents/${id}/transitions`, {
      body: { action: "register" },
      headers: { "if-match": '"1"' },
    });
    expect(await alarms("commander")).toEqual([]);
  });

  it("is not found outside the scope, nor without an alarm", async () => {
    expect((await acknowledge("streetcommander", await report(3))).status).toBe(404);
    expect((await acknowledge("commander", await report(1))).status).toBe(404);
  });
});

describe("the escalation ladder", () => {
  it("is climbed rung by rung, each once however many watch, until somebody acknowledges", async () => {
    const id = await report(3);
    const climbed = async (minutes: number) => {
      const looks = await Promise.all(Array.from({ length: 5 }, () => watchOnce(inMinutes(minutes))));
      return looks.reduce((sum, { escalated }) => sum + escalated, 0);
    };
    expect(await climbed(1)).toBe(0);
    expect(await climbed(3)).toBe(1);
    expect(await climbed(3)).toBe(0);
    expect(await told("commander")).toMatchObject({ kinds: ["escalation", "severe"] });
    expect(await climbed(6)).toBe(1);
    expect(await told("leader")).toMatchObject({ kinds: ["escalation"], unread: 1 });
    expect(await alarms("leader")).toMatchObject([{ incidentId: id, step: 2 }]);
    await acknowledge("commander", id);
    expect(await climbed(60)).toBe(0);
    const audit = await program.query(
      "select user_id, details->>'step' as step from audit_log where action = 'incident.escalate' and subject_id = $1 order by at",
      [id],
    );
    expect(audit).toEqual([
      { user_id: "system", step: "1" },
      { user_id: "system", step: "2" },
    ]);
  });

  it("is the administrator's to change from a day to come, with rungs that get later", async () => {
    const steps = await ladder();
    expect(steps.map(({ afterMinutes }) => afterMinutes)).toEqual([2, 5, 15]);
    const later = inDays(3);
    expect((await give({ validFrom: later, steps: steps.toReversed() })).json).toMatchObject({
      status: 422,
      field: "steps[1].afterMinutes",
    });
    expect((await give({ validFrom: inDays(0), steps })).json).toMatchObject({ status: 409, code: "already-in-force" });
    expect((await give({ validFrom: later, steps }, "commander")).status).toBe(403);
    const given = await give({ validFrom: later, steps: steps.slice(0, 1) });
    expect(given).toMatchObject({
      status: 201,
      json: { items: [{ validFrom: later, steps: [{ afterMinutes: 2 }] }, {}] },
    });
    // an alarm of today still climbs the ladder of today
    await report(3);
    for (const minutes of [60, 61, 62, 63]) await watchOnce(inMinutes(minutes));
    expect(await alarms("commander")).toMatchObject([{ step: 3 }]);
    // and one that was raised on a day of the new ladder climbs that
    await program.query("truncate incident_alarms");
    await report(3);
    await program.query("update incident_alarms set raised_at = $1::date + interval '12 hours', next_at = now()", [
      later,
    ]);
    for (const minutes of [60, 61, 62]) await watchOnce(inMinutes(minutes));
    expect(await alarms("commander")).toMatchObject([{ step: 1, nextAt: null }]);
    const back = (validFrom: string) =>
      callApi("admin", "POST /api/escalation-steps/withdrawals", { body: { validFrom } });
    expect((await back(later)).json?.items).toHaveLength(1);
    expect((await back(later)).json).toMatchObject({ status: 404, field: "validFrom" });
    expect((await back("2000-01-01")).json).toMatchObject({ status: 409 });
    const audit = "select count(*)::int as n from audit_log where action = 'escalation-ladder.set'";
    expect(await program.query(audit)).toEqual([{ n: 2 }]);
  });

  it("is given out by one after the other for the same day, and the record tells what was replaced or taken back", async () => {
    const day = inDays(4);
    const rungs = (await ladder()).slice(0, 1);
    const ladders = [20, 21, 22, 23, 24].map((afterMinutes) => rungs.map((rung) => ({ ...rung, afterMinutes })));
    const answers = await Promise.all(ladders.map((steps) => give({ validFrom: day, steps })));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    const back = await callApi("admin", "POST /api/escalation-steps/withdrawals", { body: { validFrom: day } });
    expect(back.status).toBe(200);
    const rows = await program.query(
      "select details from audit_log where action = 'escalation-ladder.set' and details->>'validFrom' = $1",
      [day],
    );
    type Details = Partial<Record<"steps" | "replaced" | "withdrawn", Rung[]>>;
    const minutes = (name: keyof Details) =>
      rows.flatMap(({ details }) => (details as Details)[name]?.map(({ afterMinutes }) => afterMinutes) ?? []);
    const given = [20, 21, 22, 23, 24];
    expect(minutes("steps").toSorted()).toEqual(given);
    // Each was replaced once but the last, which was taken back.
    expect(minutes("withdrawn")).toHaveLength(1);
    expect([...minutes("replaced"), ...minutes("withdrawn")].toSorted()).toEqual(given);
  });

  it("says beforehand whom a case would reach when, by the ladder of that day or one being written", async () => {
    await program.query(`
      insert into units (district_code, id, kind, name, name_en, area_code, department_code)
        values ('990102', 77, 'crew', '夜班抢修队', 'Night crew', '990102', 'water'), ('990102', 78, 'crew', '白班队', 'Day crew', '990102', 'water'),
          ('990102', 79, 'station', '随叫随到', 'On call', '990102001', 'gas');
      insert into duty_shifts (district_code, unit_id, name, weekdays, from_minute, to_minute, valid_from)
        values ('990102', 77, '夜', '5', 1200, 480, '2020-01-01'), ('990102', 78, '日', '1234567', 480, 1200, '2020-01-01')`);
    const ask = (body: object, user = "admin") => callApi(user, "POST /api/escalation-steps/dry-runs", { body });
    const saturday = { area: "990102001", at: "2026-12-05T02:00:00+08:00" };
    const { json } = await ask(saturday);
    expect(json).toMatchObject({ onDuty: [{ name: "夜班抢修队" }], offDuty: 1, unknown: 1 });
    const told = json?.told as { afterMinutes: number; at: string; role: string; people: { name: string }[] }[];
    expect(told.map(({ afterMinutes, role }) => [afterMinutes, role])).toEqual([
      [0, "commander"],
      [2, "commander"],
      [5, "leader"],
      [15, "leader"],
    ]);
    expect(told[1]?.at).toBe("2026-12-04T18:02:00.000Z");
    const names = told[0]?.people.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["测试commander", "测试citycommander"]));
    expect(names).not.toContain("测试streetcommander");
    const [rung] = await ladder();
    const draft = await ask({ ...saturday, steps: [{ ...rung, afterMinutes: 30, role: "leader" }] });
    expect((draft.json?.told as { afterMinutes: number }[]).map(({ afterMinutes }) => afterMinutes)).toEqual([0, 30]);
    expect((await ask({ ...saturday, steps: [rung, rung] })).json).toMatchObject({ field: "steps[1].afterMinutes" });
    expect((await ask({ ...saturday, area: "990103" })).json).toMatchObject({ code: "outside-scope" });
    expect((await ask({ ...saturday, at: "Saturday" })).json).toMatchObject({ code: "invalid-body", field: "at" });
    expect((await ask(saturday, "commander")).status).toBe(403);
  });
});

describe("notifications", () => {
  it("are read by each user for themselves, and only those of the own role", async () => {
    await report(3);
    const { json } = await told("commander");
    const ids = (json?.items as { id: string }[]).map(({ id }) => id);
    const read = (user: string) => callApi(user, "POST /api/notifications/reads", { body: { ids } });
    expect((await read("commander")).json).toEqual({ read: 1 });
    expect((await read("commander")).json).toEqual({ read: 0 });
    expect((await read("leader")).json).toEqual({ read: 0 });
    expect(await told("commander")).toMatchObject({ unread: 0 });
    expect(await told("commander2")).toMatchObject({ unread: 1 });
  });
});
