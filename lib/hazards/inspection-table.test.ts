import { describe, expect, it } from "vitest";
import { roles } from "@/lib/access/role";
import { allowedOutcomes, hazardStatuses, inspectionTable } from "./inspection-table";

describe("inspections of a hazard", () => {
  it("reach every state, and end with closed", () => {
    const reached = new Set(["found", ...Object.values(inspectionTable).map(({ to }) => to)]);
    expect([...reached].sort()).toEqual([...hazardStatuses].sort());
    for (const role of roles) expect(allowedOutcomes("closed", role)).toEqual([]);
  });

  it("are recorded by grid leaders and departments only, and closed by grid leaders only", () => {
    expect(allowedOutcomes("rectified", "grid_leader")).toEqual(["not-rectified", "closed"]);
    expect(allowedOutcomes("rectifying", "department")).toEqual(["rectified"]);
    for (const role of ["commander", "planner", "leader", "admin", "auditor"] as const) {
      for (const status of hazardStatuses) expect(allowedOutcomes(status, role)).toEqual([]);
    }
  });
});
