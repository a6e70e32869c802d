import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { dayName, localDay } from "@/lib/incidents/working-time";
import { ok } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureActor, fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());

const dayAfter = (days: number): string => dayName(localDay(Date.now()) + days);
const step = { name: "", nameEn: "", amount: 6, unit: "working-hour", calendarId: "city" };
const set = { category: "01002", severity: null, stage: "handle", steps: [step] };
const publish = (body: object, user = "admin") => callApi(user, "POST /api/deadline-rules", { body });

interface Edition {
  category: string;
  severity: number | null;
  stage: string;
  validFrom: string;
  validTo: string | null;
  steps: { amount: number }[];
}
const editionsOf = ({ json }: Awaited<ReturnType<typeof callApi>>) =>
  (json?.items as Edition[])
    .filter(({ category, stage, severity }) => category === "01002" && stage === "handle" && severity === null)
    .map(({ validFrom, validTo, steps }) => [validFrom, validTo, steps.map(({ amount }) => amount)]);

describe("an edition of the deadline rules", () => {
  it("ends the one before it, makes way for the next, and can be taken back until it begins", async () => {
    const given = await publish({ ...set, validFrom: dayAfter(10) });
    expect(given.status).toBe(201);
    expect(editionsOf(given)).toEqual([
      [dayAfter(10), null, [6]],
      ["2020-01-01", dayAfter(10), [4]],
    ]);
    const between = await publish({ ...set, validFrom: dayAfter(5), steps: [{ ...step, amount: 5 }] });
    expect(editionsOf(between)).toEqual([
      [dayAfter(10), null, [6]],
      [dayAfter(5), dayAfter(10), [5]],
      ["2020-01-01", dayAfter(5), [4]],
    ]);
    const takeBack = (days: number) => {
      const { steps: _, ...key } = set;
      return callApi("admin", "POST /api/deadline-rules/withdrawals", { body: { ...key, validFrom: dayAfter(days) } });
    };
    expect(editionsOf(await takeBack(5))).toEqual(editionsOf(given));
    expect((await takeBack(5)).status).toBe(404);
    expect((await takeBack(0)).status).toBe(409);
    expect((await takeBack(10)).status).toBe(200);
    expect(editionsOf(await callApi("commander", "GET /api/deadline-rules"))).toEqual([["2020-01-01", null, [4]]]);
    expect(await program.query("select count(*)::int as n from audit_log where action = 'deadline-rules.set'")).toEqual(
      [{ n: 4 }],
    );
  });

  it.each([
    [{ ...set, validFrom: dayAfter(0) }, 409, "already-in-force"],
    [{ ...set, validFrom: "2020-01-01" }, 409, "already-in-force"],
    [{ ...set, validFrom: dayAfter(1), category: "01099" }, 422, "unknown-category"],
    [{ ...set, validFrom: dayAfter(1), steps: [{ ...step, calendarId: "nowhere" }] }, 422, "invalid-body"],
    [{ ...set, validFrom: dayAfter(1), steps: [step, step] }, 422, "invalid-body"],
    [{ ...set, validFrom: dayAfter(1), steps: [{ ...step, amount: 0 }] }, 422, "invalid-body"],
  ])("refuses %j with %i", async (body, status, code) => {
    expect(await publish(body)).toMatchObject({ status, json: { code } });
  });

  it("is no business of a commander, and nobody's once it has begun, not even by plain SQL", async () => {
    expect((await publish({ ...set, validFrom: dayAfter(1) }, "commander")).status).toBe(403);
    const touched = async (sql: string, user: string) => {
      const done = await inTransaction(fixtureActor(user), async (tx) => ok(await tx.run(sql)));
      return done.ok ? done.value : -1;
    };
    expect(await touched("delete from deadline_rules", "admin")).toBe(0);
    expect(await touched("delete from calendar_editions", "admin")).toBe(0);
    expect(await touched("delete from calendar_days", "commander")).toBe(0);
    await expect(touched("update deadline_rules set amount = 1", "admin")).rejects.toThrow(/permission denied/);
    await expect(touched("update deadline_rules set valid_to = current_date - 5", "admin")).rejects.toThrow(/policy/);
  });
});

describe("an edition of a work calendar", () => {
  const edition = {
    validFrom: dayAfter(3),
    workingMinutes: [[540, 1020]],
    days: [{ day: dayAfter(4), kind: "holiday", name: "停工日" }],
  };
  const give = (body: object, id = "city") => callApi("admin", `POST /api/work-calendars/${id}/editions`, { body });

  it("holds for cases from its day on; a case of today keeps the calendar of today", async () => {
    const rows = z.object({ due_at: z.date() });
    const due = async () => {
      const made = await callApi("commander", "POST /api/incidents", {
        body: { category: "01002", description: "暴露垃圾", position: fixtureGrids[0]?.centre },
      });
      const [row] = await program.query("select due_at from incidents where id = $1", [made.json?.id]);
      return rows.parse(row).due_at.getTime();
    };
    const before = await due();
    const given = await give(edition);
    expect(given).toMatchObject({ status: 201 });
    const [calendar] = given.json?.items as { editions: { validFrom: string }[] }[];
    expect(calendar?.editions.map(({ validFrom }) => validFrom)).toEqual(["2020-01-01", dayAfter(3)]);
    expect(Math.abs((await due()) - before)).toBeLessThan(60_000);
    const again = await give({ ...edition, days: [] });
    expect(again).toMatchObject({ status: 201, json: { items: [{ editions: [{}, { days: [] }] }] } });
    const takeBack = () =>
      callApi("admin", "POST /api/work-calendars/city/withdrawals", { body: { validFrom: dayAfter(3) } });
    expect(await takeBack()).toMatchObject({ status: 200, json: { items: [{ editions: [{}] }] } });
    expect((await takeBack()).status).toBe(404);
  });

  it.each([
    [{ ...edition, validFrom: dayAfter(0) }, "city", 409],
    [edition, "nowhere", 404],
    [
      {
        ...edition,
        workingMinutes: [
          [540, 720],
          [700, 1020],
        ],
      },
      "city",
      422,
    ],
    [{ ...edition, workingMinutes: [] }, "city", 422],
    [{ ...edition, days: [...edition.days, ...edition.days] }, "city", 422],
  ])("refuses %j for %s with %i", async (body, id, status) => {
    expect((await give(body, id)).status).toBe(status);
  });
});
