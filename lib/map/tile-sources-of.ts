import type { Role } from "@/lib/access/role";
import type { TileSourceId } from "./sources";

const readers: Readonly<Record<TileSourceId, readonly Role[]>> = {
  base: ["commander", "department", "planner", "grid_leader", "leader", "admin", "auditor", "public", "wall"],
  grids: ["commander", "department", "planner", "grid_leader", "leader", "admin", "wall"],
  cameras: ["commander", "planner", "grid_leader", "leader", "admin"],
  hazards: ["commander", "department", "planner", "grid_leader", "leader"],
  "checked-places": ["commander", "grid_leader"],
  households: ["commander", "planner", "grid_leader", "leader"],
  coverage: ["commander", "planner", "grid_leader", "leader", "admin"],
};

/** The tile layers that a role may read (product.md, Roles). The server decides; this only spares refused requests. */
export const tileSourcesOf = (role: Role): TileSourceId[] =>
  (Object.keys(readers) as TileSourceId[]).filter((id) => readers[id].includes(role));
