import { describe, expect, it } from "vitest";
import { allowedPlanActions } from "./plan-actions";
import { planStatuses } from "./plan-status";

const allowed = (status: (typeof planStatuses)[number], userId: string, role: string) =>
  allowedPlanActions({ status, submittedBy: "u-1" }, { userId, role });

describe("what may be done with a plan", () => {
  it("is decided by a second person, never by the one who submitted", () => {
    expect(allowed("submitted", "u-1", "planner")).toEqual([]);
    expect(allowed("submitted", "u-2", "planner")).toEqual(["approve", "reject"]);
    expect(allowed("submitted", "u-3", "admin")).toEqual(["approve", "reject"]);
  });

  it("goes on from state to state", () => {
    const byPlanner = planStatuses.map((status) => [status, allowed(status, "u-2", "planner")]);
    expect(Object.fromEntries(byPlanner)).toEqual({
      draft: ["edit", "submit"],
      submitted: ["approve", "reject"],
      approved: ["publish"],
      rejected: ["edit", "submit"],
      scheduled: ["unschedule"],
      in_force: ["restore"],
      superseded: ["restore"],
    });
    for (const status of planStatuses) expect(allowed(status, "u-9", "leader")).toEqual([]);
  });
});
