/** The roles that an account can have. `wall` is a screen at which nobody sits: it has tokens, and no password opens it. */
export const roles = [
  "commander",
  "department",
  "planner",
  "grid_leader",
  "leader",
  "admin",
  "auditor",
  "wall",
] as const;

/** `public` is somebody without an account: they report, and follow what they reported; they can do and read nothing else. */
export type Role = (typeof roles)[number] | "public";
