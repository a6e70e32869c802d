import type { Actor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/role";
import { covers, touches } from "@/lib/access/scope";
import { type LiveTopic, liveTopics } from "@/lib/contracts/live";
import type { LiveEvent } from "./live-event";

const GRID_CODE_DIGITS = 15;

/**
 * Who gets the events of a topic: the roles that may read its rows (product.md). A planner has counts of incidents, a leader
 * of hazards: neither gets single ones. The relay reads past row-level security, so this is the wall of the live stream.
 */
const readers: Readonly<Record<LiveTopic, readonly Role[]>> = {
  incidents: ["commander", "grid_leader", "leader", "department"],
  hazards: ["commander", "grid_leader", "department"],
  cameras: ["commander", "planner", "grid_leader", "leader", "admin"],
  alerts: ["commander", "leader", "grid_leader"],
  "checked-places": ["commander", "grid_leader"],
  grids: ["commander", "department", "planner", "grid_leader", "leader", "admin"],
  wall: ["wall"],
};

export const topicsOf = (role: Role): LiveTopic[] => liveTopics.filter((topic) => readers[topic].includes(role));

/** All that decides what a person receives. */
type Audience = Pick<Actor, "role" | "scope" | "departmentCode">;

/** Whether this person may receive this event. */
export function mayReceive({ role, scope, departmentCode }: Audience, event: LiveEvent): boolean {
  if (!readers[event.topic].includes(role)) return false;
  if (role === "department" && event.topic !== "grids" && !isOf(event, departmentCode)) return false;
  // A change of many grids at once is announced under the code of the area they lie in.
  return event.gridCode.length === GRID_CODE_DIGITS ? covers(scope, event.gridCode) : touches(scope, event.gridCode);
}

/** Codes hold letters, digits and hyphens only, so a comma parts them. */
const isOf = (event: LiveEvent, departmentCode: string | null): boolean =>
  departmentCode !== null && (event.departmentCode?.split(",") ?? []).includes(departmentCode);

/** People with the same key receive the same events. */
export const audienceKey = ({ role, scope, departmentCode }: Audience): string =>
  `${role} ${departmentCode ?? ""} ${scope.join(",")}`;
