import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename, extname } from "node:path";
import type { Client } from "pg";
import type { CoordinateSystem } from "@/lib/imports/coordinate-systems";
import { type ImportLayerName, importLayers } from "@/lib/imports/import-layers";
import { ImportReport } from "@/lib/imports/import-report";
import type { ImportMapping } from "@/lib/imports/import-row";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { appendAudit } from "@/lib/server/audit/append-audit";
import { checkGridOverlaps } from "./checks/check-grid-overlaps";
import { checkKeys } from "./checks/check-keys";
import { checkPlace } from "./checks/check-place";
import { checkRepeatedIds } from "./checks/check-repeated-ids";
import { checkRings } from "./checks/check-rings";
import { checkSystem } from "./checks/check-system";
import { decodeText, TextEncodingError } from "./decode-text";
import { foundDepartments } from "./found-departments";
import type { ImportContext } from "./import-context";
import { noteLineEnds } from "./note-line-ends";
import { type NewDistrict, prepareDistrict } from "./prepare-district";
import { catalogColumns, readCatalog } from "./read-catalog";
import { readCsv } from "./read-csv";
import { readGeoJson } from "./read-geojson";
import { refreshCounts } from "./refresh-counts";
import { stageRows } from "./stage-rows";
import { writeBuildings } from "./writers/write-buildings";
import { writeCameras } from "./writers/write-cameras";
import { writeGrids } from "./writers/write-grids";
import { writeHazards } from "./writers/write-hazards";
import { checkHouseholds, writeHouseholds } from "./writers/write-households";
import { writeIncidents } from "./writers/write-incidents";
import { writeRoads } from "./writers/write-roads";

export interface ImportOrder extends NewDistrict {
  file: string;
  layer: ImportLayerName;
  districtCode: string;
  mapping: ImportMapping;
  system: CoordinateSystem;
  encoding: string | undefined;
  repair: boolean;
  /** Write the good rows although others were refused; each is in the report. */
  leaveOutRefused: boolean;
  /** Check everything, write nothing. */
  dryRun: boolean;
  /** Who gave the order, for the audit log. */
  operator: string;
}

interface LayerSteps {
  checks: readonly ((context: ImportContext) => Promise<void>)[];
  write: (context: ImportContext) => Promise<number>;
}

const steps: Record<ImportLayerName, LayerSteps> = {
  grids: { checks: [checkRings, (c) => checkKeys(c, "code", "grids", "code"), checkGridOverlaps], write: writeGrids },
  buildings: { checks: [checkRings, checkPlace], write: writeBuildings },
  roads: { checks: [], write: writeRoads },
  households: { checks: [checkSystem, checkPlace, checkHouseholds], write: writeHouseholds },
  cameras: {
    checks: [checkSystem, checkPlace, checkRepeatedIds, (c) => checkKeys(c, "code", "cameras", "code")],
    write: writeCameras,
  },
  hazards: { checks: [checkSystem, checkPlace], write: writeHazards },
  incidents: {
    checks: [checkSystem, checkPlace, (c) => checkKeys(c, "number", "incidents", "number")],
    write: writeIncidents,
  },
};

/**
 * Imports one file, all or nothing: the rows are written only when every one of them is well (or was repaired on request).
 * `client` works as the database's owner. @throws RefusedColumnError when the file classes or identifies persons.
 */
export async function runImport(client: Client, order: ImportOrder): Promise<Result<ImportReport>> {
  const { districtCode, system, repair } = order;
  const mapping = mappingOf(order);
  const layer = importLayers[order.layer];
  const { checks, write } = steps[order.layer];
  const report = new ImportReport();
  const context: ImportContext = { client, districtCode, mapping, system, repair, report };
  const hash = createHash("sha256");
  await client.query("begin");
  try {
    try {
      await stageRows(
        context,
        layer,
        readRows(order, hash, (remark) => report.remarks.push(remark)),
      );
    } catch (error) {
      if (!(error instanceof TextEncodingError)) throw error;
      report.add({ row: 0, line: 1, code: "text-encoding", detail: error.message });
      return ok(report);
    }
    const prepared = await prepareDistrict(context, order, order.layer !== "grids" && order.layer !== "roads");
    if (!prepared.ok) return fail(prepared.failure.code, prepared.failure);
    for (const check of checks) await check(context);
    if (!report.mayBeWritten(order.leaveOutRefused)) return ok(report);
    report.rowsWritten = await write(context);
    await foundDepartments(client, districtCode);
    await refreshCounts(context);
    await record(order, report, hash.digest(), client);
    if (!order.dryRun) await client.query("commit");
    return ok(report);
  } finally {
    // After a commit there is nothing left to take back; in every other case nothing stays.
    await client.query("rollback");
  }
}

function readRows(
  { file, encoding }: ImportOrder,
  hash: ReturnType<typeof createHash>,
  note: (remark: string) => void,
) {
  async function* bytes() {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      yield chunk;
    }
  }
  const text = noteLineEnds(decodeText(bytes(), encoding, note), note);
  const read = { ".csv": readCsv, ".xml": readCatalog }[extname(file).toLowerCase()] ?? readGeoJson;
  return read(text);
}

/** A catalogue's elements are known by name: only what should be read otherwise has to be said. */
function mappingOf({ file, mapping }: ImportOrder): ImportMapping {
  if (extname(file).toLowerCase() !== ".xml") return mapping;
  const known = [...catalogColumns].filter(([field]) => !mapping.constants.has(field));
  return { ...mapping, columns: new Map([...known, ...mapping.columns]) };
}

async function record(order: ImportOrder, report: ImportReport, sha256: Buffer, client: Client): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `insert into imports (district_code, layer, file_name, sha256, source_crs, status, rows_total, options, report, created_by, committed_at)
     values ($1, $2, $3, $4, $5, 'committed', $6, $7, $8, $9, now()) returning id`,
    [
      order.districtCode,
      order.layer,
      basename(order.file),
      sha256,
      order.system,
      report.rowsTotal,
      JSON.stringify({
        columns: [...order.mapping.columns],
        constants: [...order.mapping.constants],
        repair: order.repair,
      }),
      JSON.stringify(report.remarks),
      order.operator,
    ],
  );
  const { sql, values } = appendAudit({
    action: "import.commit",
    details: { layer: order.layer, file: basename(order.file), rows: report.rowsWritten },
    district_code: order.districtCode,
    office: "",
    purpose: "import",
    reason: "",
    role: "admin",
    subject_id: String(rows[0]?.id),
    subject_kind: "import",
    user_id: `operator:${order.operator}`,
    user_name: order.operator,
  });
  await client.query(sql, values);
}
