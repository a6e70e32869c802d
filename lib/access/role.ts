export const roles = ["commander", "department", "planner", "grid_leader", "leader", "admin", "auditor"] as const;

export type Role = (typeof roles)[number];
