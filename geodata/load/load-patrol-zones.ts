import { createStaff } from "../population/incidents/staff";
import { generatePatrolZones } from "../population/patrol-zones/generate-patrol-zones";
import { copyRows } from "./copy-rows";
import type { LoadContext } from "./load-context";

const columns = ["district_code", "grid_code", "plan", "updated_by_name"];

/** How a few grids lay out their patrols. */
export async function loadPatrolZones({ client, city, ground, report }: LoadContext): Promise<void> {
  const staff = createStaff(city);
  const rows = [...generatePatrolZones(ground)].map(({ gridCode, plan }) => [
    gridCode.slice(0, 6),
    gridCode,
    JSON.stringify(plan),
    staff.leaderOf(gridCode).name,
  ]);
  await copyRows(client, "patrol_zones", columns, rows);
  report({ step: "patrol-zones", done: rows.length, total: rows.length });
}
