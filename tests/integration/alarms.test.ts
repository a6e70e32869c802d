import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
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

  it("is the administrator's to change, with rungs that get later", async () => {
    const { json } = await callApi("admin", "GET /api/escalation-steps");
    const steps = json?.steps as { afterMinutes: number }[];
    expect(steps.map(({ afterMinutes }) => afterMinutes)).toEqual([2, 5, 15]);
    const wrong = await callApi("admin", "PUT /api/escalation-steps", { body: { steps: steps.toReversed() } });
    expect(wrong).toMatchObject({ status: 422, json: { field: "steps[1].afterMinutes" } });
    expect((await callApi("commander", "PUT /api/escalation-steps", { body: { steps } })).status).toBe(403);
    await report(3);
    const shorter = await callApi("admin", "PUT /api/escalation-steps", { body: { steps: steps.slice(0, 1) } });
    expect(shorter.json?.steps).toHaveLength(1);
    await watchOnce(inMinutes(60));
    await watchOnce(inMinutes(61));
    expect(await alarms("commander")).toMatchObject([{ step: 1 }]);
    await callApi("admin", "PUT /api/escalation-steps", { body: { steps } });
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
