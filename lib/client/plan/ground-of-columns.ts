import type { PlanBuildings } from "@/lib/contracts/plans/read-plan-buildings-endpoint";
import { type Ground, groundOf } from "@/lib/grid/figures/ground";

/** The ground of a plan, of what the server answers as columns. */
export const groundOfColumns = ({ x, y, barriers, ...counts }: PlanBuildings): Ground =>
  groundOf(
    x.map((east, i) => ({
      at: [east, y[i]!] as const,
      households: counts.households[i]!,
      people: counts.people[i]!,
      hazards: counts.hazards[i]!,
      incidents: counts.incidents[i]!,
    })),
    barriers,
  );
