import { dwellingUnits } from "../population/households/generate-households";
import { gridLeaders } from "../population/users/grid-leaders";
import { copyRows } from "./copy-rows";
import { lineHex, multiPolygonHex, pointHex, polygonHex } from "./ewkb";
import { countsOf, type LoadContext, reporting } from "./load-context";
import { ringAreaSquareMetres } from "./ring-area";

/** Long before the first case of the demo, so that every case lies in a grid of its day. */
const GRIDS_VALID = "[2024-01-01,)";

/** Grids, land, streets, buildings and named places, as the generator made them. */
export async function loadGround(context: LoadContext): Promise<void> {
  const { client, city, districtCode } = context;
  const leaders = gridLeaders(city);
  await copyRows(
    client,
    "grids",
    [
      "district_code",
      "id",
      "code",
      "name",
      "name_en",
      "kind",
      "fabric",
      "leader_user_id",
      "leader_name",
      "geom",
      "anchor",
      "area_square_metres",
      "validity",
    ],
    reporting(
      context,
      "grids",
      city.grids.length,
      city.grids.map((grid, index) => {
        const leader = leaders.get(grid.code);
        countsOf(context, grid.code);
        return [
          grid.code.slice(0, 6),
          index + 1,
          grid.code,
          grid.name,
          grid.nameEn,
          grid.kind,
          grid.fabric,
          leader?.userId ?? null,
          leader?.name ?? null,
          multiPolygonHex([grid.polygon]),
          pointHex(grid.anchor),
          ringAreaSquareMetres(grid.polygon),
          GRIDS_VALID,
        ];
      }),
    ),
  );
  await copyRows(
    client,
    "land_areas",
    ["district_code", "id", "kind", "name", "name_en", "geom"],
    city.land.map(({ id, kind, name, nameEn, polygons }) => [
      districtCode,
      id,
      kind,
      name,
      nameEn,
      multiPolygonHex(polygons),
    ]),
  );
  await copyRows(
    client,
    "road_nodes",
    ["district_code", "id", "kind", "position"],
    city.roadNodes.map(({ id, kind, position }) => [districtCode, id, kind, pointHex(position)]),
  );
  await copyRows(
    client,
    "roads",
    [
      "district_code",
      "id",
      "from_node",
      "to_node",
      "class",
      "name",
      "name_en",
      "width_metres",
      "length_metres",
      "oneway",
      "walkable",
      "bridge",
      "geom",
    ],
    reporting(
      context,
      "roads",
      city.roads.length,
      city.roads.map((road) => [
        districtCode,
        road.id,
        road.from,
        road.to,
        road.class,
        road.name,
        road.nameEn,
        road.widthMetres,
        road.lengthMetres,
        road.oneway,
        road.walkable,
        road.bridge,
        lineHex(road.line),
      ]),
    ),
  );
  await copyRows(
    client,
    "places",
    ["district_code", "id", "kind", "name", "name_en", "grid_code", "position"],
    city.places.map(({ id, kind, name, nameEn, gridCode, position }) => [
      gridCode.slice(0, 6),
      id,
      kind,
      name,
      nameEn,
      gridCode,
      pointHex(position),
    ]),
  );
  await loadBuildings(context);
}

async function loadBuildings(context: LoadContext): Promise<void> {
  const { client, city } = context;
  await copyRows(
    client,
    "buildings",
    ["district_code", "id", "grid_code", "kind", "name", "address", "floors", "height_metres", "geom", "centre"],
    reporting(
      context,
      "buildings",
      city.buildings.length,
      city.buildings.map((building) => {
        countsOf(context, building.gridCode).buildings += 1;
        return [
          building.gridCode.slice(0, 6),
          building.id,
          building.gridCode,
          building.kind,
          building.name,
          building.address,
          building.floors,
          building.heightMetres,
          polygonHex(building.footprint),
          pointHex(building.centre),
        ];
      }),
    ),
  );
}

/** Dwellings of the whole city: the ceiling of its households. */
export const dwellingUnitsOf = ({ city }: Pick<LoadContext, "city">): number =>
  city.buildings.reduce((sum, building) => sum + dwellingUnits(building), 0);
