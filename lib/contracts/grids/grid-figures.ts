/** One grid in a table of grids. Null stands for a count below 5 that this role may not see (k-anonymity, k = 5). */
export interface GridFigures extends PastGridFigures {
  cameras: { online: number; offline: number; maintenance: number };
}

/** The same of a past day: nothing is kept of which camera worked then. */
export interface PastGridFigures {
  code: string;
  name: string;
  nameEn: string;
  kind: "comprehensive" | "exclusive";
  /** Name of the responsible grid leader. */
  leader: string | null;
  areaSquareMetres: number;
  households: number | null;
  people: number | null;
  hazardsOpen: number;
  /** `recent`: reported in the last 90 days. */
  incidents: { open: number; overdue: number; recent: number };
}
