import type { CountGroup } from "@/lib/contracts/incidents/count-group";

/** The column that cases are counted by; null (no department) is a line of its own, `''`. */
export const countKey: Record<CountGroup, string> = {
  all: "''",
  grid: "grid_code",
  community: "left(grid_code, 12)",
  street: "left(grid_code, 9)",
  department: "coalesce(department_code, '')",
  class: "left(category, 2)",
  source: "source",
};
