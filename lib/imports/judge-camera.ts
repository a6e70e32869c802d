import { cameraIdKind } from "./camera-id";
import type { ImportWarning } from "./import-problem";

export interface JudgedCells {
  /** The mapped cells that are worth reading; null when the record is none of the layer. */
  cells: Readonly<Record<string, string>> | null;
  warnings: readonly Omit<ImportWarning, "row" | "line">[];
}

/**
 * What a row of a camera list is worth before its fields are checked. An id that is none is taken out, told, and replaced
 * by a provisional one when the row is written; one of a strange type is told and kept.
 */
export function judgeCamera(cells: Readonly<Record<string, string>>): JudgedCells {
  const { code: given, ...rest } = cells;
  if (given === undefined) return { cells, warnings: [] };
  const code = given.trim();
  const told = { field: "code", detail: code.slice(0, 40) };
  switch (cameraIdKind(code)) {
    case "camera":
      return { cells, warnings: [] };
    case "other-device":
      return { cells: null, warnings: [{ code: "not-a-camera", ...told }] };
    case "unknown-type":
      return { cells, warnings: [{ code: "id-type-unknown", ...told }] };
    case "malformed":
      return { cells: rest, warnings: [{ code: "id-malformed", ...told }] };
  }
}
