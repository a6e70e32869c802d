/** One grid in a table of grids. Null stands for a count below 5 that this role may not see (k-anonymity, k = 5). */
export interface GridFigures {
  code: string;
  name: string;
  nameEn: string;
  kind: "comprehensive" | "exclusive";
  /** Name of the responsible grid leader. */
  leader: string | null;
  areaSquareMetres: number;
  households: number | null;
  people: number | null;
  cameras: { online: number; offline: number; maintenance: number };
  hazardsOpen: number;
  /** `recent`: reported in the last 90 days. */
  incidents: { open: number; overdue: number; recent: number };
}
