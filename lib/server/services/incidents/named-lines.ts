import type { CountGroup } from "@/lib/contracts/incidents/count-group";
import { departmentRow, listDepartmentsSql } from "@/lib/server/db/queries/reference/list-departments";
import type { Tx } from "@/lib/server/db/tx";

/** Lines with the names of their departments; areas, grids and classes are named by whoever shows them. */
export async function namedLines<Line extends { key: string }>(
  tx: Tx,
  by: CountGroup,
  lines: readonly Line[],
): Promise<(Line & { name: string | null; nameEn: string | null })[]> {
  const departments = by === "department" ? await tx.rows(listDepartmentsSql, [], departmentRow) : [];
  const names = new Map(departments.map((department) => [department.code, department]));
  return lines.map((line) => ({
    ...line,
    name: names.get(line.key)?.name ?? null,
    nameEn: names.get(line.key)?.nameEn ?? null,
  }));
}
