/**
 * The roles that an account can have. Nobody sits at `wall`, a screen in a hall, and at `platform`, a video platform that says which
 * cameras work: they have tokens, and no password opens them.
 */
export const roles = [
  "commander",
  "department",
  "planner",
  "grid_leader",
  "leader",
  "admin",
  "auditor",
  "wall",
  "platform",
] as const;

/** `public` is somebody without an account: they report, and follow what they reported; they can do and read nothing else. */
export type Role = (typeof roles)[number] | "public";

/** Its token opens what names the role, not what is open to every person. */
export const isMachine = (role: Role): boolean => role === "wall" || role === "platform";
