import Flatbush from "flatbush";
import type { Point } from "../../city/geometry/point";
import type { City } from "../../city-types";
import { type BuildingFinder, createBuildingFinder } from "./building-finder";
import { createGridFinder, type GridFinder } from "./grid-finder";
import { findJunctions, type Junction } from "./junctions";
import { createRoadFinder, type RoadFinder } from "./road-finder";
import { findShores, type Shore } from "./shores";

const SHORE_STEP_METRES = 25;

/** A city with the indexes that placing things on it needs; built once. */
export interface CityGround {
  city: City;
  gridAt: GridFinder;
  roadNear: RoadFinder;
  buildings: BuildingFinder;
  junctions: Junction[];
  /** The nearest junctions of two named streets, nearest first. */
  crossingsNear(point: Point): Junction[];
  shores: Shore[];
}

export function surveyGround(city: City): CityGround {
  const junctions = findJunctions(city);
  return {
    city,
    gridAt: createGridFinder(city.grids),
    roadNear: createRoadFinder(city.roads),
    buildings: createBuildingFinder(city.buildings),
    junctions,
    crossingsNear: createCrossingFinder(junctions.filter(({ names }) => names.length > 1)),
    shores: findShores(city.land, SHORE_STEP_METRES),
  };
}

const CROSSINGS = 4;
const CROSSING_METRES = 600;

function createCrossingFinder(crossings: readonly Junction[]): CityGround["crossingsNear"] {
  if (crossings.length === 0) return () => [];
  const index = new Flatbush(crossings.length);
  for (const { point } of crossings) index.add(point[0], point[1], point[0], point[1]);
  index.finish();
  return ([x, y]) => index.neighbors(x, y, CROSSINGS, CROSSING_METRES).map((found) => crossings[found]!);
}
