import type { City } from "../city-types";
import { at } from "./at";
import { fillPlot } from "./fill/fill-plot";
import { fitDwellings } from "./fill/fit-dwellings";
import { makePlot } from "./fill/make-plot";
import type { Plot } from "./fill/plot";
import { layLake, layWaterFront } from "./fill/water-front";
import { numberFrontages } from "./output/addresses";
import { describeAreas } from "./output/areas";
import { describeBuildings } from "./output/buildings";
import { describeLand } from "./output/land";
import { describePlaces } from "./output/places";
import { buildRoadGraph, type JoinedPath, joinPaths } from "./output/road-graph";
import { administer } from "./plan/administer";
import type { Fabric } from "./plan/fabric";
import { type Layout, layOut } from "./plan/lay-out";
import { nameBlocks } from "./plan/name-blocks";
import { NameGiver } from "./plan/names";
import { createSkeleton } from "./plan/skeleton";
import { arrangeCurves } from "./planar/arrange-curves";
import { createRandom, forkSeed } from "./random";

export const SMALLEST_GRIDS = 40;
export const LARGEST_GRIDS = 6000;

/**
 * Makes a synthetic county-level district. The same options give the same city to the last byte.
 * Order matters: borders are laid out first, what stands inside follows, and gates add vertices to the borders; only
 * then are polygons read off the planar map, so that every neighbour has those vertices too.
 */
export function generateCity({ seed, grids }: { seed: number; grids: number }): City {
  if (!Number.isInteger(grids) || grids < SMALLEST_GRIDS || grids > LARGEST_GRIDS) {
    throw new RangeError(`grids must be a whole number from ${SMALLEST_GRIDS} to ${LARGEST_GRIDS}, got ${grids}`);
  }
  const skeleton = createSkeleton(grids);
  const map = arrangeCurves(skeleton.curves);
  const names = new NameGiver(skeleton.streets.map(({ name }) => name));
  const layout = layOut(skeleton, map, grids, seed, names);
  const gridNames = nameBlocks(layout, names);
  const offices = administer(layout, names, skeleton.toDrawing);

  const plots: (Plot | null)[] = [];
  const paths: JoinedPath[][] = [];
  const water = layWaterFront(skeleton, layout, createRandom(forkSeed(seed, "river")));
  const lakes = [];
  for (let face = 0; face < map.faceEdge.length; face++) {
    const { fabric } = at(layout.blockOf, face);
    if (fabric === "riverside" || fabric === "lake") {
      const lake = fabric === "lake" ? layLake(map.ringPoints(face), createRandom(forkSeed(seed, "lake", face))) : null;
      if (lake) lakes.push(lake);
      plots.push(null);
      paths.push(joinPaths(layout, face, lake?.paths ?? water.paths.get(face) ?? []));
      continue;
    }
    const plot = buildPlot(layout, face, fabric, seed);
    plots.push(plot);
    paths.push(plot ? joinPaths(layout, face, plot.paths) : []);
  }

  const { nodes, roads } = buildRoadGraph(layout, paths);
  const { areas, grids: cityGrids, gridCodeOf } = describeAreas(layout, offices, gridNames);
  const frontages = numberFrontages(
    layout,
    plots.map((plot) => plot?.buildings.filter(({ kind }) => kind === "shop" || kind === "old-house").length ?? 1),
  );
  return {
    seed,
    areas,
    grids: cityGrids,
    roadNodes: nodes,
    roads,
    buildings: describeBuildings(layout, plots, gridCodeOf, gridNames, frontages),
    land: describeLand(plots, water, lakes, seed),
    places: describePlaces(layout, cityGrids, gridCodeOf, paths, seed),
  };
}

const FEWEST_DWELLINGS = 200;

/** A plot too narrow for what was meant is built over with rows of flats instead, as a developer would. */
function buildPlot(
  layout: Layout,
  face: number,
  fabric: Exclude<Fabric, "riverside" | "lake">,
  seed: number,
): Plot | null {
  const attempt = (what: typeof fabric): Plot | null => {
    const plot = makePlot(layout, face, seed);
    if (!plot) return null;
    fillPlot(plot, what);
    const random = createRandom(forkSeed(seed, "dwellings", face));
    fitDwellings(plot.buildings, random.integer(385, 490), random);
    return plot;
  };
  const plot = attempt(fabric);
  if (!plot || (fabric !== "tower" && fabric !== "courtyard") || dwellingsOf(plot) >= FEWEST_DWELLINGS) return plot;
  const rows = attempt("slab");
  return rows && dwellingsOf(rows) > dwellingsOf(plot) ? rows : plot;
}

const dwellingsOf = (plot: Plot) =>
  plot.buildings.reduce((sum, { stairwells, floors, flatsPerFloor }) => sum + stairwells * floors * flatsPerFloor, 0);
