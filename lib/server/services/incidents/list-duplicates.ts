import type { Actor } from "@/lib/access/actor";
import type { DuplicateChoice } from "@/lib/contracts/incidents/duplicate-endpoints";
import { DUPLICATE_HOURS, DUPLICATE_METRES, duplicateLikeness } from "@/lib/incidents/duplicate-likeness";
import { ok, type Result } from "@/lib/kernel/result";
import { type IncidentRow, toIncident } from "@/lib/server/db/queries/incidents/incident-row";
import { listNearCases } from "@/lib/server/db/queries/incidents/list-near-cases";
import { inTransaction } from "@/lib/server/db/tx";
import type { Bounds } from "@/lib/server/db/viewport";
import { visibleIncident } from "./visible-incident";

const MOST_SUGGESTED = 5;

/** Open cases near by that may be the same thing, likeliest first, each with what speaks for it. */
export async function listDuplicates(actor: Actor, id: string): Promise<Result<{ items: DuplicateChoice[] }>> {
  const found = await inTransaction(actor, (tx) => visibleIncident(tx, id), { readOnly: true });
  if (!found.ok) return found;
  const incident = found.value;
  const near = await inTransaction(actor, async (tx) => ok(await listNearCases(tx, incident, DUPLICATE_HOURS)), {
    readOnly: true,
    viewport: around(incident),
  });
  if (!near.ok) return near;
  const items = near.value.flatMap((other) => {
    const alike = duplicateLikeness(sighting(incident), sighting(other));
    return alike ? [{ incident: toIncident(other), ...alike }] : [];
  });
  return ok({ items: items.sort((a, b) => b.likeness - a.likeness).slice(0, MOST_SUGGESTED) });
}

const sighting = ({ lng, lat, category, reported_at }: IncidentRow) => ({
  position: [lng, lat] as const,
  category,
  reportedAt: Date.parse(reported_at),
});

/** A window that holds the circle, with the shortest degree of latitude there is. */
function around({ lng, lat }: IncidentRow): Bounds {
  const high = DUPLICATE_METRES / 110_000;
  const wide = high / Math.cos((lat * Math.PI) / 180);
  return [lng - wide, lat - high, lng + wide, lat + high];
}
