import { localDay } from "@/lib/incidents/working-time";
import { contactHash, sealContact } from "@/lib/server/crypto/contact";
import { generateIncidents } from "../population/incidents/generate-incidents";
import type { IncidentRecord } from "../population/incidents/incident-record";
import { batches } from "./batches";
import { copyRows } from "./copy-rows";
import type { CopyValue } from "./copy-text";
import { pointHex } from "./ewkb";
import type { LoadContext } from "./load-context";
import { loadNumberCounters } from "./load-number-counters";

const BATCH = 4000;

const incidentColumns = [
  "district_code",
  "id",
  "number",
  "category",
  "severity",
  "status",
  "source",
  "description",
  "address",
  "grid_code",
  "position",
  "department_code",
  "assignee_user_id",
  "assignee_name",
  "handled_by",
  "reported_by",
  "reported_at",
  "registered_at",
  "rules_on",
  "due_from",
  "due_at",
  "closed_at",
  "duplicate_of",
  "revision",
  "updated_at",
  "responded_in_time",
  "handle_due_at",
  "handled_at",
  "dispatches",
  "returns",
  "reworks",
  "extensions",
];
const timelineColumns = [
  "district_code",
  "incident_id",
  "seq",
  "grid_code",
  "at",
  "action",
  "from_status",
  "to_status",
  "actor_user_id",
  "actor_name",
  "note",
  "data",
];

/** Cases, who reported them, and every step that was taken. */
export async function loadIncidents(context: LoadContext): Promise<void> {
  const { client, ground, seed, now, sizes } = context;
  const perDay = new Map<string, number>();
  let done = 0;
  for (const batch of batches(generateIncidents(ground, { seed, now, incidents: sizes.incidents }), BATCH)) {
    for (const { districtCode, reportedAt } of batch) {
      const key = `${districtCode} ${localDay(reportedAt)}`;
      perDay.set(key, (perDay.get(key) ?? 0) + 1);
    }
    await copyRows(client, "incidents", incidentColumns, batch.map(incidentRow));
    await copyRows(
      client,
      "incident_reporters",
      ["district_code", "incident_id", "grid_code", "contact", "phone_hash"],
      batch.flatMap(reporterRows),
    );
    await copyRows(client, "incident_timeline", timelineColumns, timelineRows(batch));
    done += batch.length;
    context.report({ step: "incidents", done, total: sizes.incidents });
  }
  await loadNumberCounters(client, "incident", perDay);
}

const instant = (at: number | null): Date | null => (at === null ? null : new Date(at));

function incidentRow(incident: IncidentRecord): CopyValue[] {
  return [
    incident.districtCode,
    incident.id,
    incident.number,
    incident.category,
    incident.severity,
    incident.status,
    incident.source,
    incident.description,
    incident.address,
    incident.gridCode,
    pointHex(incident.position),
    incident.assigned?.departmentCode ?? null,
    incident.assigned?.userId ?? null,
    incident.assigned?.name ?? null,
    incident.handledBy,
    incident.reportedBy,
    instant(incident.reportedAt),
    instant(incident.registeredAt),
    incident.kept.rulesOn,
    instant(incident.kept.dueFrom),
    instant(incident.kept.dueAt),
    instant(incident.closedAt),
    incident.duplicateOf,
    incident.steps.length,
    instant(incident.steps.at(-1)?.at ?? incident.reportedAt),
    incident.kept.respondedInTime,
    instant(incident.kept.handleDueAt),
    instant(incident.kept.handledAt),
    incident.kept.dispatches,
    incident.kept.returns,
    incident.kept.reworks,
    incident.kept.extensions,
  ];
}

function reporterRows({ districtCode, id, gridCode, reporter }: IncidentRecord): CopyValue[][] {
  if (!reporter) return [];
  return [
    [
      districtCode,
      id,
      gridCode,
      sealContact(reporter, { districtCode, purpose: "reporter" }),
      contactHash("phone", reporter.phone),
    ],
  ];
}

function* timelineRows(batch: readonly IncidentRecord[]): Generator<CopyValue[]> {
  for (const { districtCode, id, gridCode, steps } of batch) {
    for (const [index, { at, action, from, to, by, note, data }] of steps.entries()) {
      yield [
        districtCode,
        id,
        index + 1,
        gridCode,
        new Date(at),
        action,
        from,
        to,
        by.userId,
        by.name,
        note,
        data ? JSON.stringify(data) : null,
      ];
    }
  }
}
