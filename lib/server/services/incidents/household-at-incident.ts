import { DOORSTEP_METRES, isCaseAtBuilding } from "@/lib/households/case-at-building";
import { isSettled } from "@/lib/incidents/incident-status";
import { findHouseholdAtDoor } from "@/lib/server/db/queries/households/find-household-at-door";
import type { HouseholdRow } from "@/lib/server/db/queries/households/household-row";
import { listBuildingsNear, type NearBuilding } from "@/lib/server/db/queries/households/list-buildings-near";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import { toPosition } from "@/lib/server/db/queries/lng-lat";
import type { Tx } from "@/lib/server/db/tx";

export interface AskedDoor {
  stairwell: number;
  room: string;
}

/** The building that an open case is at; null for a settled case and one in the street. */
export async function buildingAtIncident(tx: Tx, incident: IncidentRow): Promise<NearBuilding | null> {
  if (isSettled(incident.status)) return null;
  const near = await listBuildingsNear(tx, {
    districtCode: incident.district_code,
    position: toPosition(incident),
    metres: DOORSTEP_METRES,
  });
  return near.find((building) => isCaseAtBuilding(incident.address, building)) ?? null;
}

/** The record behind one door of that building. The grant opens this door to the policies, and no other. */
export async function householdAtIncident(
  tx: Tx,
  incident: IncidentRow,
  building: NearBuilding,
  { stairwell, room }: AskedDoor,
): Promise<HouseholdRow | null> {
  const door = { districtCode: incident.district_code, buildingId: building.id, stairwell, room };
  await tx.grant("household", [door.districtCode, door.buildingId, stairwell, room].join("/"));
  return findHouseholdAtDoor(tx, door);
}
