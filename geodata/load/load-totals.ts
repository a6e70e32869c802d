import { copyRows } from "./copy-rows";
import type { LoadContext } from "./load-context";

const layers = ["base", "grids", "households", "cameras", "hazards", "checked-places", "incidents", "coverage"];

/** Counts by grid, a first revision for every layer, and sequences that go on after the ids that were given. */
export async function loadTotals({ client, districtCode, counts }: LoadContext): Promise<void> {
  await copyRows(
    client,
    "grid_counts",
    ["district_code", "grid_code", "households", "people", "buildings", "cameras"],
    [...counts].map(([code, count]) => [
      code.slice(0, 6),
      code,
      count.households,
      count.people,
      count.buildings,
      count.cameras,
    ]),
  );
  await copyRows(
    client,
    "layer_revisions",
    ["district_code", "layer", "revision"],
    layers.map((layer) => [districtCode, layer, 1]),
  );
  await client.query(raiseSequences);
}

/** Every identity column whose rows brought their own ids. */
const raiseSequences = `
do $$
declare tab text; top bigint;
begin
  foreach tab in array array['grids','land_areas','road_nodes','roads','buildings','places','households','cameras','hazards','checked_places','incidents','units'] loop
    execute format('select max(id) from %I', tab) into top;
    if top is not null then perform setval(pg_get_serial_sequence(tab, 'id'), top); end if;
  end loop;
end $$`;
