import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Role, roles } from "@/lib/access/role";
import { allowedActions } from "./allowed-actions";
import { applyAction } from "./apply-action";
import { freshCase } from "./fresh-case";
import { incidentActions } from "./incident-action";
import type { Assignee, IncidentCase } from "./incident-case";
import { incidentSources } from "./incident-source";
import { incidentStatuses, isSettled } from "./incident-status";
import { mediationStates } from "./mediation/mediation";
import { transitionTable } from "./transition-table";

const person = (userId: string, role: Role, departmentCode: string | null = null) => ({ userId, role, departmentCode });
const commander = person("c1", "commander");
const water = person("w1", "department", "water");
const byCommander = { userId: "c1", role: "commander", departmentCode: null } as const;
const waterUnit: Assignee = { kind: "department", departmentCode: "water", name: "区供水公司" };

const anyUser = fc.constantFrom("c1", "w1", "g1");
const anyActor = fc.record({
  userId: anyUser,
  role: fc.constantFrom(...roles),
  departmentCode: fc.constantFrom("water", "gas", null),
});
const anyCase: fc.Arbitrary<IncidentCase> = fc.record({
  status: fc.constantFrom(...incidentStatuses),
  source: fc.constantFrom(...incidentSources),
  revision: fc.integer({ min: 1, max: 1000 }),
  departmentCode: fc.constantFrom("water", "gas", null),
  assigneeUserId: fc.option(anyUser),
  assigneeName: fc.constant(null),
  handledBy: fc.option(anyUser),
  photoRequired: fc.boolean(),
  duplicateOf: fc.constant(null),
  parentId: fc.constant(null),
  children: fc.nat(3),
  openChildren: fc.nat(3),
  mediation: fc.constantFrom(null, ...mediationStates),
  revisitOn: fc.constant(null),
  registeredAt: fc.constant(null),
  closedAt: fc.constant(null),
});
const anyAssignee: fc.Arbitrary<Assignee> = fc.constantFrom<Assignee>(waterUnit, {
  kind: "user",
  userId: "g1",
  name: "张",
});
const anyInput = fc.record({
  action: fc.constantFrom(...incidentActions),
  reason: fc.option(fc.constantFrom("", "原因说明"), { nil: undefined }),
  note: fc.option(fc.constantFrom("", "已处理"), { nil: undefined }),
  assignee: fc.option(anyAssignee, { nil: undefined }),
  photos: fc.constantFrom(undefined, 0, 2),
  photoRequired: fc.option(fc.boolean(), { nil: undefined }),
  extension: fc.option(fc.constant({ amount: 2, unit: "working-day" as const }), { nil: undefined }),
});

describe("the closed loop", () => {
  it("makes no step outside the table, and exactly the steps it told", () => {
    fc.assert(
      fc.property(anyCase, anyInput, anyActor, (before, input, actor) => {
        const told = allowedActions(before, actor).find(({ action }) => action === input.action);
        const result = applyAction(before, input, actor, 1000);
        expect(result.ok).toBe(
          told !== undefined && told.needs.every((need) => Boolean(input[need === "photo" ? "photos" : need])),
        );
        if (!result.ok) return;
        const { from, to } = transitionTable[input.action];
        expect(from).toContain(before.status);
        expect(result.value.status).toBe(to);
        expect(result.value.revision).toBe(before.revision + 1);
        expect(result.value.closedAt !== null).toBe(isSettled(to));
      }),
      { numRuns: 3000 },
    );
  });

  it("lets nobody judge the own work, and gives other roles no step at all", () => {
    fc.assert(
      fc.property(anyCase, anyActor, (before, actor) => {
        const actions = allowedActions(before, actor).map(({ action }) => action);
        if (before.handledBy === actor.userId) {
          expect(actions).not.toEqual(expect.arrayContaining(["close"]));
          expect(actions).not.toEqual(expect.arrayContaining(["inspect"]));
        }
        if (!["commander", "department", "grid_leader"].includes(actor.role)) expect(actions).toEqual([]);
      }),
    );
  });

  it("reaches every state from a report", () => {
    const reached = new Set<string>(["reported"]);
    for (let before = -1; before !== reached.size; ) {
      before = reached.size;
      for (const { from, to } of Object.values(transitionTable)) if (from.some((s) => reached.has(s))) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...incidentStatuses].sort());
  });

  it("walks a case from report to close", () => {
    const start = freshCase;
    const steps = [
      { who: byCommander, input: { action: "register" } },
      { who: commander, input: { action: "dispatch", assignee: waterUnit } },
      { who: water, input: { action: "accept" } },
      { who: water, input: { action: "start" } },
      { who: water, input: { action: "feed-back", note: "管道已修复" } },
      { who: commander, input: { action: "inspect" } },
      { who: commander, input: { action: "close" } },
    ] as const;
    const end = steps.reduce((incident, { who, input }, index) => {
      const result = applyAction(incident, input, who, index);
      if (!result.ok) throw new Error(`${input.action}: ${result.failure.code}`);
      return result.value;
    }, start);
    expect(end).toEqual({
      ...freshCase,
      ...{ status: "closed", revision: 8, departmentCode: "water", assigneeName: "区供水公司", handledBy: "w1" },
      ...{ registeredAt: 0, closedAt: 6 },
    });
  });

  it("takes no finished work without a photo where the command centre asked for one", () => {
    const dispatched: IncidentCase = { ...freshCase, status: "registered", revision: 2, registeredAt: 0 };
    const given = applyAction(
      dispatched,
      { action: "dispatch", assignee: waterUnit, photoRequired: true },
      commander,
      1,
    );
    if (!given.ok) throw new Error(given.failure.code);
    const atWork: IncidentCase = { ...given.value, status: "in_progress" };
    expect(allowedActions(atWork, water).find(({ action }) => action === "feed-back")?.needs).toEqual([
      "note",
      "photo",
    ]);
    const feedBack = { action: "feed-back", note: "管道已修复" } as const;
    expect(applyAction(atWork, feedBack, water, 2)).toMatchObject({
      ok: false,
      failure: { code: "photo-required", field: "photos" },
    });
    expect(applyAction(atWork, { ...feedBack, photos: 1 }, water, 2).ok).toBe(true);
  });

  it("asks for a look on site before it registers what the public reported", () => {
    const facts = {
      status: "reported",
      departmentCode: null,
      assigneeUserId: null,
      handledBy: null,
      photoRequired: false,
      duplicateOf: null,
      children: 0,
      openChildren: 0,
      mediation: null,
    } as const;
    const actions = (source: "public" | "hotline") =>
      allowedActions({ ...facts, source }, commander).map(({ action }) => action);
    expect(actions("public")).toEqual(["verify", "refuse", "void"]);
    expect(actions("hotline")).toEqual(["verify", "register", "refuse", "void"]);
  });
});
