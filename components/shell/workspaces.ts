import type { Role } from "@/lib/access/role";

export const workspaces = ["command", "plan", "field", "coverage", "audit", "admin"] as const;
export type Workspace = (typeof workspaces)[number];

/** After the table of roles in the product's design; the first is the role's home. Everybody may read the own acts. */
const workspacesOf: Record<Role, readonly Workspace[]> = {
  commander: ["command", "coverage", "audit"],
  department: ["command", "audit"],
  planner: ["plan", "coverage", "audit"],
  grid_leader: ["field", "audit"],
  leader: ["coverage", "command", "audit"],
  // Administrators approve boundary plans and keep the cameras.
  admin: ["admin", "plan", "coverage", "audit"],
  auditor: ["audit"],
  public: [],
  wall: [],
  platform: [],
};

/** The first page of a role, as its path without the slash. */
export const homeOf = (role: Role): string => workspacesOf[role][0] ?? (role === "wall" ? "wall" : "public");

export const mayOpen = (role: Role, workspace: Workspace): boolean => workspacesOf[role].includes(workspace);
