import type { CoordinateSystem } from "./coordinate-systems";
import { checkGeometry, type ImportGeometry } from "./import-geometry";
import type { ImportLayer } from "./import-layers";
import type { ImportProblem, ImportWarning } from "./import-problem";

/** One record as it stands in the file. */
export interface SourceRow {
  /** 1-based number of the record. */
  row: number;
  /** 1-based line where it begins. */
  line: number;
  /** Columns by name, as text. */
  columns: Readonly<Record<string, string>>;
  /** GeoJSON geometry; undefined for a table, whose position stands in mapped columns. */
  geometry?: unknown;
}

/** Which column, or which constant, fills each target field (`lng` and `lat` place a table's rows). */
export interface ImportMapping {
  columns: ReadonlyMap<string, string>;
  constants: ReadonlyMap<string, string>;
}

export interface AcceptedRow {
  row: number;
  line: number;
  fields: Record<string, unknown>;
  geometry: ImportGeometry;
}

/** Without a row and without problems the record is none of the layer: passed over. */
export type RowOutcome = { warnings: ImportWarning[] } & (
  | { ok: true; row: AcceptedRow }
  | { ok: false; problems: ImportProblem[] }
);

const noValue = /^(|na|n\/a|null|none|-)$/i;

/** Checks one record against a layer: every field, the geometry, the system. Pure: what is stored already is checked later, in SQL. */
export function checkRow(
  source: SourceRow,
  layer: ImportLayer,
  mapping: ImportMapping,
  system: CoordinateSystem,
): RowOutcome {
  const { row, line } = source;
  const value = (field: string): string | undefined => {
    const column = mapping.columns.get(field);
    const cell = column === undefined ? mapping.constants.get(field) : source.columns[column];
    return cell === undefined || noValue.test(cell.trim()) ? undefined : cell;
  };

  const problems: ImportProblem[] = [];
  const given = Object.keys(layer.fields.shape).flatMap((field) => {
    const cell = value(field);
    return cell === undefined ? [] : [[field, cell] as const];
  });
  const judged = layer.judge?.(Object.fromEntries(given)) ?? { cells: Object.fromEntries(given), warnings: [] };
  const warnings = judged.warnings.map((warning) => ({ row, line, ...warning }));
  if (judged.cells === null) return { ok: false, problems, warnings };
  const parsed = layer.fields.safeParse(judged.cells);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const field = issue.path.join(".");
      problems.push({
        row,
        line,
        code: value(field) === undefined ? "value-missing" : "value-invalid",
        field,
        detail: issue.message,
      });
    }
  }

  const shape = source.geometry === undefined ? tableGeometry(value("lng"), value("lat")) : source.geometry;
  const geometry = checkGeometry(shape, layer.geometry, system);
  if (!geometry.ok) {
    const { code, detail } = geometry;
    problems.push({ row, line, code, field: "geometry", ...(detail === undefined ? {} : { detail }) });
  }
  if (!parsed.success || !geometry.ok) return { ok: false, problems, warnings };
  return { ok: true, row: { row, line, fields: parsed.data, geometry: geometry.geometry }, warnings };
}

function tableGeometry(lng: string | undefined, lat: string | undefined): ImportGeometry | null {
  if (lng === undefined || lat === undefined) return null;
  return { type: "Point", coordinates: [Number(lng), Number(lat)] };
}
