import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { from as copyFrom } from "pg-copy-streams";
import type { ImportLayer } from "@/lib/imports/import-layers";
import { type AcceptedRow, checkRow } from "@/lib/imports/import-row";
import { refusedSubject } from "@/lib/imports/refused-columns";
import type { ImportContext } from "./import-context";
import type { ReadRow } from "./read-geojson";
import { sealRow } from "./seal-row";

/** The file names persons' religion, health …: nothing of it is read on. */
export class RefusedColumnError extends Error {
  constructor(
    readonly column: string,
    readonly subject: string,
  ) {
    super(`column ${JSON.stringify(column)} speaks of ${subject}, which is never imported`);
  }
}

/**
 * Checks every row and copies the good ones into the temporary table `staged` (nr, line, fields, geom in EPSG:4326, sealed
 * contact). Memory does not grow with the file. @throws RefusedColumnError
 */
export async function stageRows(
  context: ImportContext,
  layer: ImportLayer,
  rows: AsyncIterable<ReadRow>,
): Promise<void> {
  const { client } = context;
  await client.query(
    `create temp table staged_text (nr integer, line integer, fields jsonb, geojson text, contact bytea, phone_hash bytea, id_number_hash bytea) on commit drop`,
  );
  const copy = client.query(copyFrom("copy staged_text from stdin with (format text)"));
  await pipeline(Readable.from(copyLines(context, layer, rows)), copy);
  await client.query(`
    create temp table staged on commit drop as
    select nr, line, fields, st_force2d(st_setsrid(st_geomfromgeojson(geojson), 4326)) as geom, contact, phone_hash, id_number_hash from staged_text;
    drop table staged_text;
    create index on staged using gist (geom);
    analyze staged`);
}

async function* copyLines(
  context: ImportContext,
  layer: ImportLayer,
  rows: AsyncIterable<ReadRow>,
): AsyncGenerator<string> {
  const { report, mapping, system } = context;
  const seen = new Set<string>();
  const unread = new Set<string>();
  const mapped = new Set(mapping.columns.values());
  for (const column of mapped) refuse(column);

  for await (const row of rows) {
    report.rowsTotal += 1;
    if ("unreadable" in row) {
      report.rowsRefused += 1;
      report.add({ row: report.rowsTotal, line: row.line, code: "unreadable-row", detail: row.unreadable });
      continue;
    }
    for (const column of Object.keys(row.columns)) {
      if (seen.has(column)) continue;
      seen.add(column);
      if (layer.aboutPersons) refuse(column);
      if (!mapped.has(column)) unread.add(column);
    }
    const outcome = checkRow({ ...row, row: report.rowsTotal }, layer, mapping, system);
    for (const warning of outcome.warnings) report.warn(warning);
    if (outcome.ok) yield copyLine(outcome.row, context);
    else if (outcome.problems.length > 0) {
      report.rowsRefused += 1;
      for (const problem of outcome.problems) report.add(problem);
    }
  }
  for (const column of mapped) {
    if (!seen.has(column)) report.add({ row: 0, line: 1, code: "column-missing", field: column });
  }
  if (unread.size > 0) report.remarks.push(`columns not read: ${[...unread].sort().join(", ")}`);
}

function refuse(column: string): void {
  const subject = refusedSubject(column);
  if (subject !== null) throw new RefusedColumnError(column, subject);
}

/** One line of PostgreSQL's COPY text format. */
function copyLine(row: AcceptedRow, { districtCode }: ImportContext): string {
  const { fields, contact, phoneHash, idNumberHash } = sealRow(row.fields, districtCode);
  const cells = [
    String(row.row),
    String(row.line),
    JSON.stringify(fields),
    JSON.stringify(row.geometry),
    ...[contact, phoneHash, idNumberHash].map(hex),
  ];
  return `${cells.map((cell) => (cell === null ? "\\N" : cell.replace(/[\\\n\r\t]/g, escaped))).join("\t")}\n`;
}

const hex = (bytes: Buffer | null): string | null => (bytes === null ? null : `\\x${bytes.toString("hex")}`);

const escaped = (character: string): string =>
  ({ "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" })[character] ?? character;
