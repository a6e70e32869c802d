import type { Actor } from "@/lib/access/actor";
import { shownCount } from "@/lib/access/small-count";
import type { Position } from "@/lib/contracts/fields";
import type { PlaceAt } from "@/lib/contracts/places/place-at-endpoint";
import { ok, type Result } from "@/lib/kernel/result";
import { findGridAt } from "@/lib/server/db/queries/grids/find-grid-at";
import { listGrids } from "@/lib/server/db/queries/grids/list-grids";
import { listHazardsNear } from "@/lib/server/db/queries/hazards/list-hazards-near";
import { listHelpNear } from "@/lib/server/db/queries/places/list-help-near";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import type { Bounds } from "@/lib/server/db/viewport";
import { scopeDistricts } from "../scope-districts";
import { today } from "../today";

/** Farther is not "here". */
const NEAR_METRES = 300;

/** What is at a point and round it. Households are a count of the whole grid, so that no point tells of one door. */
export function placeAt(actor: Actor, position: Position): Promise<Result<PlaceAt>> {
  return inTransaction(
    actor,
    async (tx) => {
      const near = { districts: await scopeDistricts(tx), position, metres: NEAR_METRES };
      return ok({
        position,
        grid: await gridAt(tx, position),
        hazards: await listHazardsNear(tx, near),
        help: await listHelpNear(tx, near),
      });
    },
    { readOnly: true, viewport: around(position) },
  );
}

/** Holds the circle of 300 m as far north as 60°, where a degree of longitude is 55 km. */
const REACH_DEGREES = NEAR_METRES / 55_000;

const around = ([lng, lat]: Position): Bounds => [
  lng - REACH_DEGREES,
  lat - REACH_DEGREES,
  lng + REACH_DEGREES,
  lat + REACH_DEGREES,
];

async function gridAt(tx: Tx, position: Position): Promise<PlaceAt["grid"]> {
  const found = await findGridAt(tx, position, today());
  const parts = found ? await scopeParts(tx, found.gridCode) : [];
  const [grid] = parts.length === 0 ? [] : await listGrids(tx, parts, today());
  return grid
    ? {
        code: grid.code,
        name: grid.name,
        nameEn: grid.name_en,
        leader: grid.leader_name,
        households: shownCount(tx.actor.role, grid.households),
      }
    : null;
}
