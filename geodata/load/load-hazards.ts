import { localDay } from "@/lib/incidents/working-time";
import { generateHazards } from "../population/hazards/generate-hazards";
import type { HazardRecord } from "../population/hazards/hazard-record";
import { isoDay } from "../population/local-time";
import { batches } from "./batches";
import { copyRows } from "./copy-rows";
import type { CopyValue } from "./copy-text";
import { pointHex } from "./ewkb";
import type { LoadContext } from "./load-context";
import { loadNumberCounters } from "./load-number-counters";

const BATCH = 5000;

const hazardColumns = [
  "district_code",
  "id",
  "number",
  "kind",
  "level",
  "status",
  "title",
  "description",
  "address",
  "grid_code",
  "position",
  "responsible",
  "department_code",
  "found_at",
  "due_on",
  "next_inspection_on",
  "closed_at",
  "revision",
  "updated_at",
];
const inspectionColumns = [
  "district_code",
  "hazard_id",
  "seq",
  "grid_code",
  "department_code",
  "at",
  "inspector_user_id",
  "inspector_name",
  "outcome",
  "note",
];

export async function loadHazards(context: LoadContext): Promise<void> {
  const { client, ground, seed, now, sizes } = context;
  const perDay = new Map<string, number>();
  let done = 0;
  for (const batch of batches(generateHazards(ground, { seed, now, hazards: sizes.hazards }), BATCH)) {
    for (const { districtCode, foundAt } of batch) {
      const key = `${districtCode} ${localDay(foundAt)}`;
      perDay.set(key, (perDay.get(key) ?? 0) + 1);
    }
    await copyRows(client, "hazards", hazardColumns, batch.map(hazardRow));
    await copyRows(client, "hazard_inspections", inspectionColumns, batch.flatMap(inspectionRows));
    done += batch.length;
    context.report({ step: "hazards", done, total: sizes.hazards });
  }
  await loadNumberCounters(client, "hazard", perDay);
}

function hazardRow(hazard: HazardRecord): CopyValue[] {
  return [
    hazard.districtCode,
    hazard.id,
    hazard.number,
    hazard.kind,
    hazard.level,
    hazard.status,
    hazard.title,
    hazard.description,
    hazard.address,
    hazard.gridCode,
    pointHex(hazard.position),
    hazard.responsible,
    hazard.departmentCode,
    new Date(hazard.foundAt),
    isoDay(hazard.dueDay),
    hazard.nextInspectionDay === null ? null : isoDay(hazard.nextInspectionDay),
    hazard.closedAt === null ? null : new Date(hazard.closedAt),
    hazard.inspections.length,
    new Date(hazard.inspections.at(-1)?.at ?? hazard.foundAt),
  ];
}

const inspectionRows = ({ districtCode, id, gridCode, departmentCode, inspections }: HazardRecord): CopyValue[][] =>
  inspections.map(({ at, by, outcome, note }, index) => [
    districtCode,
    id,
    index + 1,
    gridCode,
    departmentCode,
    new Date(at),
    by.userId,
    by.name,
    outcome,
    note,
  ]);
