import type { Role } from "@/lib/access/role";

/** Found, the responsible party told, being mended, said to be mended, closed after a look. */
export const hazardStatuses = ["found", "notified", "rectifying", "rectified", "closed"] as const;

export type HazardStatus = (typeof hazardStatuses)[number];

export const inspectionOutcomes = ["notified", "rectifying", "rectified", "not-rectified", "closed"] as const;

export type InspectionOutcome = (typeof inspectionOutcomes)[number];

interface InspectionStep {
  from: readonly HazardStatus[];
  to: HazardStatus;
  by: readonly Role[];
}

/** Only the grid leader, who looks at the place again, says that a hazard is still there or gone for good. */
export const inspectionTable: Readonly<Record<InspectionOutcome, InspectionStep>> = {
  notified: { from: ["found"], to: "notified", by: ["grid_leader"] },
  rectifying: { from: ["found", "notified"], to: "rectifying", by: ["grid_leader", "department"] },
  rectified: { from: ["found", "notified", "rectifying"], to: "rectified", by: ["grid_leader", "department"] },
  "not-rectified": { from: ["notified", "rectifying", "rectified"], to: "rectifying", by: ["grid_leader"] },
  closed: { from: ["rectified"], to: "closed", by: ["grid_leader"] },
};

/** The outcomes this role may record now. */
export const allowedOutcomes = (status: HazardStatus, role: Role): InspectionOutcome[] =>
  inspectionOutcomes.filter((outcome) => {
    const { from, by } = inspectionTable[outcome];
    return from.includes(status) && by.includes(role);
  });
