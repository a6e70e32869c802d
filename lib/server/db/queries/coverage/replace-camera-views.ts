import type { Tx } from "../../tx";

export interface CameraViewRow {
  cameraId: string;
  gridCode: string;
  revision: number;
  online: boolean;
  /** Hexadecimal WKB. */
  seen: string;
  seenMetres: number;
  /** All that it could see by turning; null where it does not turn. */
  reach: string | null;
  movedMetres: number;
  assumed: readonly string[];
  overReach: string | null;
  overMetres: number;
  overBuildings: number;
  overForbidden: boolean;
}

const remove = "delete from camera_views where district_code = $1 and camera_id = any ($2)";
const removeAll = "delete from camera_views where district_code = $1";
const add = `
insert into camera_views (district_code, camera_id, grid_code, camera_revision, online, seen, seen_metres, moved_metres, assumed,
  over_reach, over_metres, over_buildings, over_forbidden, reach)
select $1, id, grid, revision, online, st_setsrid(seen::geometry, 4326), metres, moved, string_to_array(assumed, ','),
  st_setsrid(over::geometry, 4326), over_metres, over_buildings, forbidden, st_setsrid(reach::geometry, 4326)
from unnest($2::bigint[], $3::text[], $4::int[], $5::boolean[], $6::text[], $7::float8[], $8::real[], $9::text[], $10::text[],
  $11::float8[], $12::int[], $13::boolean[], $14::text[])
  as view (id, grid, revision, online, seen, metres, moved, assumed, over, over_metres, over_buildings, forbidden, reach)
where exists (select from cameras c where c.district_code = $1 and c.id = view.id)`;

export async function removeCameraViews(tx: Tx, districtCode: string, ids?: readonly string[]): Promise<void> {
  await (ids ? tx.run(remove, [districtCode, ids]) : tx.run(removeAll, [districtCode]));
}

/** Adds views of cameras that have none. */
export async function addCameraViews(tx: Tx, districtCode: string, views: readonly CameraViewRow[]): Promise<void> {
  const column = <K extends keyof CameraViewRow>(name: K): CameraViewRow[K][] => views.map((view) => view[name]);
  await tx.run(add, [
    districtCode,
    column("cameraId"),
    column("gridCode"),
    column("revision"),
    column("online"),
    column("seen"),
    column("seenMetres"),
    column("movedMetres"),
    views.map(({ assumed }) => assumed.join(",")),
    column("overReach"),
    column("overMetres"),
    column("overBuildings"),
    column("overForbidden"),
    column("reach"),
  ]);
}
