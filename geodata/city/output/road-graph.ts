import type { CityRoad, CityRoadNode, Position, RoadClass } from "../../city-types";
import { at } from "../at";
import type { PlotPath } from "../fill/plot";
import { distance, type Point } from "../geometry/point";
import { toMetres, toPosition } from "../geometry/projection";
import { boundsOf } from "../geometry/ring";
import { segmentCrossing } from "../geometry/segment-crossing";
import type { Layout } from "../plan/lay-out";
import { WIDTH_METRES } from "../plan/street";
import { OneWayStreets } from "./one-way-streets";

interface RawEdge {
  a: number;
  b: number;
  class: RoadClass;
  name: string;
  nameEn: string;
  bridge: boolean;
}

/** The gates: ends of paths that were led out to a street, as vertices of the planar map. */
export interface JoinedPath {
  class: RoadClass;
  points: Point[];
  gates: { position: Position; kind: "gate" | "steps" }[];
}

const GATE_REACH_METRES = 70;

/** Leads the open ends of a grid's paths straight on to the street; the street gets a vertex there. */
export function joinPaths({ map, streets }: Layout, face: number, paths: readonly PlotPath[]): JoinedPath[] {
  return paths.map((path) => {
    const points = [...path.points];
    const gates: JoinedPath["gates"] = [];
    const lead = (end: Point, before: Point): Point | null => {
      const length = distance(end, before) || 1;
      const hit = map.castRay(
        face,
        end,
        [(end[0] - before[0]) / length, (end[1] - before[1]) / length],
        GATE_REACH_METRES,
      );
      if (!hit) return null;
      const kind = at(streets, map.streetOf(hit.half)).class;
      if (kind === "ring" || kind === "river" || kind === "outline") return null;
      const start = at(map.origin, hit.half);
      const goal = map.target(hit.half);
      const near = [start, goal].find((vertex) => distance(at(map.points, vertex), hit.point) < 9);
      const vertex = near ?? map.splitEdge(hit.half, hit.point);
      gates.push({ position: at(map.positions, vertex), kind: path.steps ? "steps" : "gate" });
      return at(map.points, vertex);
    };
    if (path.opensAtStart) {
      const gate = lead(at(points, 0), at(points, 1));
      if (gate) points.unshift(gate);
    }
    if (path.opensAtEnd) {
      const gate = lead(at(points, points.length - 1), at(points, points.length - 2));
      if (gate) points.push(gate);
    }
    return { class: path.class, points, gates };
  });
}

interface RoadGraph {
  nodes: CityRoadNode[];
  roads: CityRoad[];
}

/** One routable graph of streets (edges of the planar map) and of the lanes and paths inside the grids. */
export function buildRoadGraph(
  { map, streets, blockOf }: Layout,
  inside: readonly (readonly JoinedPath[])[],
): RoadGraph {
  const positions: Position[] = [];
  const index = new Map<string, number>();
  const nodeAt = (position: Position): number => {
    const key = `${position[0]},${position[1]}`;
    const known = index.get(key);
    if (known !== undefined) return known;
    index.set(key, positions.length);
    return positions.push(position) - 1;
  };
  const edges: RawEdge[] = [];
  for (let half = 0; half < map.origin.length; half += 2) {
    const street = at(streets, map.streetOf(half));
    if (street.class === "river" || street.class === "outline") continue;
    const sides = [at(map.face, half), at(map.face, half + 1)];
    const bridge = sides.every((face) => face >= 0 && at(blockOf, face).fabric === "riverside");
    const a = nodeAt(at(map.positions, at(map.origin, half)));
    const b = nodeAt(at(map.positions, map.target(half)));
    edges.push({ a, b, class: street.class, name: street.name, nameEn: street.nameEn, bridge });
  }
  const special = new Map<number, "gate" | "steps">();
  for (const paths of inside) {
    for (const { a, b, class: kind } of cutPaths(paths, nodeAt))
      edges.push({ a, b, class: kind, name: "", nameEn: "", bridge: false });
    for (const { gates } of paths) for (const { position, kind } of gates) special.set(nodeAt(position), kind);
  }
  return chain(positions, trimmed(positions, connected(unique(edges), positions.length)), special);
}

function cutPaths(
  paths: readonly JoinedPath[],
  nodeAt: (position: Position) => number,
): { a: number; b: number; class: RoadClass }[] {
  const segments = paths.flatMap(({ class: kind, points }, owner) =>
    points.slice(1).map((to, i) => ({
      from: at(points, i),
      to,
      kind,
      owner,
      box: boundsOf([at(points, i), to]),
      cuts: [] as { t: number; p: Point }[],
    })),
  );
  segments.forEach((one, i) => {
    for (let j = i + 1; j < segments.length; j++) {
      const two = at(segments, j);
      if (two.owner === one.owner || two.box.west > one.box.east || two.box.east < one.box.west) continue;
      if (two.box.south > one.box.north || two.box.north < one.box.south) continue;
      const crossing = segmentCrossing(one.from, one.to, two.from, two.to);
      if (!crossing) continue;
      const p: Point = [
        one.from[0] + (one.to[0] - one.from[0]) * crossing.t,
        one.from[1] + (one.to[1] - one.from[1]) * crossing.t,
      ];
      one.cuts.push({ t: crossing.t, p });
      two.cuts.push({ t: crossing.u, p });
    }
  });
  return segments.flatMap(({ from, to, kind, cuts }) => {
    const stops = [from, ...cuts.sort((p, q) => p.t - q.t).map(({ p }) => p), to].map((p) => nodeAt(toPosition(p)));
    return stops.slice(1).flatMap((b, i) => (at(stops, i) === b ? [] : [{ a: at(stops, i), b, class: kind }]));
  });
}

function unique(edges: RawEdge[]): RawEdge[] {
  const seen = new Set<string>();
  return edges.filter(({ a, b }) => {
    const key = a < b ? `${a},${b}` : `${b},${a}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whoever walks must get everywhere: keeps the largest part connected on foot, and the expressway. */
function connected(edges: RawEdge[], count: number): RawEdge[] {
  const parent = Array.from({ length: count }, (_, i) => i);
  const root = (v: number): number => {
    let r = v;
    while (at(parent, r) !== r) {
      parent[r] = at(parent, at(parent, r));
      r = at(parent, r);
    }
    return r;
  };
  for (const { a, b, class: kind } of edges) if (kind !== "ring") parent[root(a)] = root(b);
  const size = new Map<number, number>();
  for (const { a, class: kind } of edges) if (kind !== "ring") size.set(root(a), (size.get(root(a)) ?? 0) + 1);
  const main = [...size].reduce((p, q) => (q[1] > p[1] ? q : p))[0];
  return edges.filter(({ a, class: kind }) => kind === "ring" || root(a) === main);
}

/** Removes the stubs by which inner paths overshoot the path they meet. */
function trimmed(positions: Position[], edges: RawEdge[]): RawEdge[] {
  const degree = degrees(edges);
  return edges.filter(({ a, b, name }) => {
    if (name !== "" || (degree.get(a) !== 1 && degree.get(b) !== 1)) return true;
    return distance(toMetres(at(positions, a)), toMetres(at(positions, b))) > 9;
  });
}

function degrees(edges: readonly RawEdge[]): Map<number, number> {
  const degree = new Map<number, number>();
  for (const { a, b } of edges) {
    degree.set(a, (degree.get(a) ?? 0) + 1);
    degree.set(b, (degree.get(b) ?? 0) + 1);
  }
  return degree;
}

/** Runs pieces of one street together between the places where something happens. */
function chain(positions: Position[], edges: RawEdge[], special: Map<number, "gate" | "steps">): RoadGraph {
  const fans = new Map<number, number[]>();
  edges.forEach(({ a, b }, i) => {
    for (const v of [a, b]) {
      const fan = fans.get(v);
      if (fan) fan.push(i);
      else fans.set(v, [i]);
    }
  });
  const same = (p: RawEdge, q: RawEdge) => p.class === q.class && p.name === q.name && p.bridge === q.bridge;
  const isStop = (v: number): boolean => {
    const fan = fans.get(v) ?? [];
    return fan.length !== 2 || special.has(v) || !same(at(edges, at(fan, 0)), at(edges, at(fan, 1)));
  };
  const nodes: CityRoadNode[] = [];
  const nodeIds = new Map<number, number>();
  const nodeId = (v: number): number => {
    const known = nodeIds.get(v);
    if (known !== undefined) return known;
    const fan = fans.get(v) ?? [];
    const bridge = fan.some((i) => at(edges, i).bridge);
    const kind = special.get(v) ?? (bridge ? "bridge-end" : fan.length === 1 ? "end" : "junction");
    nodes.push({ id: nodes.length + 1, position: at(positions, v), kind });
    nodeIds.set(v, nodes.length);
    return nodes.length;
  };
  const roads: CityRoad[] = [];
  const oneWay = new OneWayStreets();
  const done = new Uint8Array(edges.length);
  const follow = (start: number, first: number) => {
    const line = [start];
    let edge = first;
    for (let v = start; ; ) {
      done[edge] = 1;
      const { a, b } = at(edges, edge);
      v = a === v ? b : a;
      line.push(v);
      if (isStop(v) || v === start) break;
      const next = (fans.get(v) ?? []).find((i) => !done[i]);
      if (next === undefined) break;
      edge = next;
    }
    const { class: kind, name, nameEn, bridge } = at(edges, first);
    const metres = line.map((v) => toMetres(at(positions, v)));
    const lengthMetres = metres.slice(1).reduce((sum, p, i) => sum + distance(at(metres, i), p), 0);
    const oneway = kind === "branch" && oneWay.has(name);
    if (oneway && oneWay.runsAgainst(name, at(metres, 0), at(metres, metres.length - 1))) line.reverse();
    roads.push({
      id: roads.length + 1,
      from: nodeId(at(line, 0)),
      to: nodeId(at(line, line.length - 1)),
      class: kind,
      name,
      nameEn,
      widthMetres: WIDTH_METRES[kind],
      lengthMetres: Math.round(lengthMetres * 100) / 100,
      oneway,
      walkable: kind !== "ring",
      bridge,
      line: line.map((v) => at(positions, v)),
    });
  };
  for (const [v, fan] of fans) if (isStop(v)) for (const edge of fan) if (!done[edge]) follow(v, edge);
  edges.forEach(({ a }, i) => {
    if (!done[i]) follow(a, i);
  });
  return { nodes, roads };
}
