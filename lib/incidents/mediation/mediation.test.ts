import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowedActions } from "../allowed-actions";
import { freshCase } from "../fresh-case";
import type { IncidentCase } from "../incident-case";
import { incidentStatuses } from "../incident-status";
import { allowedMediation } from "./allowed-mediation";
import { applyMediation, type MediationInput } from "./apply-mediation";
import { isMediated, mediationOutcomes, mediationStates, mediationSteps, mediationTable } from "./mediation";

const TODAY = "2026-11-29";
const mediator = { userId: "u-1", role: "department", departmentCode: "civil-affairs" } as const;
const commander = { userId: "u-2", role: "commander", departmentCode: null } as const;
const dispute: IncidentCase = {
  ...freshCase,
  status: "in_progress",
  departmentCode: "civil-affairs",
  mediation: "open",
};

function take(
  before: IncidentCase,
  input: Partial<MediationInput>,
  actor: typeof mediator | typeof commander = mediator,
) {
  return applyMediation(before, { note: "见记录", ...input } as MediationInput, actor, TODAY);
}

function after(steps: readonly Partial<MediationInput>[], from = dispute): IncidentCase {
  return steps.reduce((one, input) => {
    const result = take(one, input);
    if (!result.ok) throw new Error(`${input.step} ${JSON.stringify(result.failure)}`);
    return result.value;
  }, from);
}

const accepted = { step: "accept", outcome: "taken" } as const;
const round = { step: "mediate", outcome: "continues" } as const;
const written = { step: "agree", outcome: "written" } as const;
const signed = { step: "confirm", outcome: "signed", revisitOn: "2026-12-29" } as const;

describe("mediation", () => {
  it("goes 受理, 调解 (as many rounds as it takes), 达成协议, 确认, 回访", () => {
    const confirmed = after([accepted, round, round, written, signed]);
    expect(confirmed).toMatchObject({ mediation: "confirmed", status: "in_progress", revision: dispute.revision + 5 });
    expect(after([{ step: "revisit", outcome: "kept" }], confirmed).mediation).toBe("kept");
    const again = take(confirmed, { step: "revisit", outcome: "partly-kept", revisitOn: "2027-01-15" });
    expect(again).toMatchObject({ ok: true, value: { revisitOn: "2027-01-15", mediation: "confirmed" } });
    expect(after([{ step: "revisit", outcome: "broken" }], confirmed).mediation).toBe("mediating");
  });

  it("that comes to no agreement is referred onward, with a reason", () => {
    const stuck = after([accepted, { step: "mediate", outcome: "no-agreement" }]);
    expect(take(stuck, { step: "refer", outcome: "court", note: "" })).toMatchObject({
      failure: { code: "reason-required", field: "note" },
    });
    const referred = after([{ step: "refer", outcome: "court" }], stuck);
    expect(referred.mediation).toBe("referred");
    expect(allowedMediation(referred, mediator)).toEqual([]);
  });

  it.each([
    ["a step out of order", written, "step"],
    ["an outcome of another step", { step: "accept", outcome: "signed" }, "outcome"],
    ["a day for a visit that none asks for", { ...accepted, revisitOn: "2026-12-29" }, "revisitOn"],
  ] as const)("refuses %s", (_what, input, field) => {
    expect(take(dispute, input)).toMatchObject({ ok: false, failure: { field } });
  });

  it("wants the day of the visit to be to come", () => {
    const agreed = after([accepted, round, written]);
    for (const revisitOn of [undefined, "2026-11-28", TODAY]) {
      expect(take(agreed, { ...signed, revisitOn })).toMatchObject({ failure: { field: "revisitOn" } });
    }
  });

  it("is in the hands of who has the case; the command centre can only look in again", () => {
    for (const mediation of mediationStates) {
      const steps = allowedMediation({ ...dispute, mediation }, commander).map(({ step }) => step);
      expect(steps).toEqual(mediation === "confirmed" ? ["revisit"] : []);
    }
    expect(allowedMediation(dispute, { ...mediator, departmentCode: "housing" })).toEqual([]);
    expect(allowedMediation({ ...dispute, mediation: null }, mediator)).toEqual([]);
  });

  it("waits while nobody works on the case, but the visit goes on after its close", () => {
    const closed = { ...dispute, status: "closed", mediation: "confirmed" } as const;
    expect(allowedMediation(closed, mediator).map(({ step }) => step)).toEqual(["revisit"]);
    for (const status of ["reported", "registered", "dispatched", "closed", "void"] as const) {
      expect(allowedMediation({ ...dispute, status }, mediator), status).toEqual([]);
    }
  });

  it("has to be done before the handling of the case is fed back", () => {
    for (const mediation of mediationStates) {
      const actions = allowedActions({ ...dispute, mediation }, mediator).map(({ action }) => action);
      expect(actions.includes("feed-back"), mediation).toBe(isMediated(mediation));
    }
  });

  it("never leaves its table: any steps in any order, by anybody, end where the table says or change nothing", () => {
    const input = fc.record({
      step: fc.constantFrom(...mediationSteps),
      outcome: fc.constantFrom(...mediationOutcomes),
      note: fc.constantFrom("", "见记录"),
      revisitOn: fc.constantFrom(undefined, TODAY, "2026-12-29"),
    });
    const move = fc.tuple(input, fc.constantFrom(mediator, commander), fc.constantFrom(...incidentStatuses));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        let one = dispute;
        for (const [given, actor, status] of moves) {
          const before = { ...one, status };
          const result = applyMediation(before, given, actor, TODAY);
          if (!result.ok) continue;
          const incident = result.value;
          expect(mediationTable[given.step].from).toContain(before.mediation);
          expect(incident).toEqual({
            ...before,
            mediation: mediationTable[given.step].outcomes[given.outcome]?.to,
            revisitOn: given.revisitOn ?? null,
            revision: before.revision + 1,
          });
          // Who waits for a visit has its day, and nobody else has one.
          expect(incident.revisitOn !== null).toBe(incident.mediation === "confirmed");
          one = incident;
        }
      }),
    );
  });
});
