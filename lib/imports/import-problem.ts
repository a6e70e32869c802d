/** Why a row cannot be taken as it is. The words for people are in i18n under `imports.problems`. */
export type ImportProblemCode =
  | "unreadable-row"
  | "column-refused"
  | "column-missing"
  | "value-missing"
  | "value-invalid"
  | "geometry-missing"
  | "geometry-type"
  | "geometry-coordinates"
  | "geometry-too-large"
  | "coordinates-swapped"
  | "coordinates-null-island"
  | "ring-self-crossing"
  | "duplicate-id"
  | "id-taken"
  | "outside-grids"
  | "outside-buildings"
  | "overlaps-grid"
  | "wrong-system"
  | "text-encoding";

export interface ImportProblem {
  /** 1-based number of the record; 0 when the whole file is meant. */
  row: number;
  /** 1-based line of the file where the record begins. */
  line: number;
  code: ImportProblemCode;
  field?: string;
  detail?: string;
  /** The importer can mend it when asked to (`--repair`). */
  repairable?: boolean;
}

/** What is odd about a row that is kept, or passed over because it is none of the layer. It stops nothing. */
export type ImportWarningCode = "not-a-camera" | "id-malformed" | "id-type-unknown" | "id-repeated" | "record-repeated";

export interface ImportWarning {
  row: number;
  line: number;
  code: ImportWarningCode;
  field?: string;
  detail?: string;
}
