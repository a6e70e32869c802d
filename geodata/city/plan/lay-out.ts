import { pointInRing } from "@/lib/geometry/point-in-ring";
import { signedArea } from "@/lib/geometry/signed-area";
import { at } from "../at";
import type { Point } from "../geometry/point";
import { distance } from "../geometry/point";
import { roomiestPoint } from "../geometry/ring";
import type { PlanarMap } from "../planar/planar-map";
import { splitFace } from "../planar/split-face";
import { createRandom, forkSeed, type Random } from "../random";
import { FABRIC, type Fabric } from "./fabric";
import type { NameGiver } from "./names";
import { cellAt } from "./riverside-quarter";
import { isInRing, isNorthOfRiver, type Skeleton } from "./skeleton";
import type { Street, StreetClass } from "./street";
import { fabricFor, type Zone, zoneAt } from "./zone";

/** One estate, institution or village: everything between main streets that was built together and bears one name. */
export interface Block {
  id: number;
  /** The face of the skeleton it was cut from: streets (街道) try not to divide one. */
  superblock: number;
  zone: Zone;
  fabric: Fabric;
  name: string;
  nameEn: string;
  /** Community of the drawn quarter, or −1. */
  quarterCommunity: number;
  inRing: boolean;
  northOfRiver: boolean;
}

export interface Layout {
  map: PlanarMap;
  streets: Street[];
  /** Per face of the map, which is one grid. */
  blockOf: Block[];
}

const HECTARE = 10000;

/** Cuts the skeleton's faces into blocks, settles what is built on each, and cuts on until there are `grids` faces. */
export function layOut(skeleton: Skeleton, map: PlanarMap, grids: number, seed: number, names: NameGiver): Layout {
  const random = createRandom(forkSeed(seed, "layout"));
  const streets = skeleton.streets;
  const blockOf: Block[] = [];
  if (map.faceEdge.length > grids)
    throw new RangeError(`${grids} grids are too few for this skeleton (${map.faceEdge.length} faces)`);
  for (let face = 0; face < map.faceEdge.length; face++) blockOf.push(firstBlock(skeleton, map, face));

  const cut = cutter(map, streets, names, random);
  const divide = (limitHectares: (block: Block) => number, share: (block: Block, face: number) => Block) => {
    const area = map.faceEdge.map((_, face) => signedArea(map.ringPoints(face)));
    const stubborn = new Set<number>();
    while (map.faceEdge.length < grids) {
      let worst = -1;
      let most = 1;
      for (let face = 0; face < area.length; face++) {
        const load = at(area, face) / (limitHectares(at(blockOf, face)) * HECTARE);
        if (load > most && !stubborn.has(face)) {
          most = load;
          worst = face;
        }
      }
      if (worst < 0) return;
      const made = cut(worst, at(area, worst), at(blockOf, worst));
      if (made === null) stubborn.add(worst);
      else {
        area[worst] = signedArea(map.ringPoints(worst));
        area.push(signedArea(map.ringPoints(made)));
        blockOf.push(share(at(blockOf, worst), made));
      }
    }
  };
  divide(blockHectares, (block, face) =>
    block.quarterCommunity >= 0 || block.fabric === "lake"
      ? block
      : { ...newBlock(skeleton, map, face, block.fabric), superblock: block.superblock },
  );
  settleFabric(map, blockOf, random);
  divide(
    (block) => FABRIC[block.fabric].gridHectares,
    (block) => block,
  );
  // Should the limits be met before the number is, plots go on being halved, the relatively largest first.
  for (let share = 0.9; map.faceEdge.length < grids && share > 0.02; share *= 0.85) {
    divide(
      (block) => FABRIC[block.fabric].gridHectares * share,
      (block) => block,
    );
  }
  if (map.faceEdge.length !== grids) throw new Error(`made ${map.faceEdge.length} grids, not ${grids}`);
  return { map, streets, blockOf };
}

function firstBlock(skeleton: Skeleton, map: PlanarMap, face: number): Block {
  const ring = map.ringOf(face);
  const points = map.ringPoints(face);
  const [x, y] = roomiestPoint(points);
  const atRiver = ring.some((half) => at(skeleton.streets, map.streetOf(half)).class === "river");
  const fabric: Fabric | null = atRiver ? "riverside" : pointInRing([x, y], skeleton.lake) ? "lake" : null;
  return newBlock(skeleton, map, face, fabric);
}

function newBlock(skeleton: Skeleton, map: PlanarMap, face: number, fixed: Fabric | null): Block {
  const point = roomiestPoint(map.ringPoints(face));
  const inRing = isInRing(skeleton, point);
  const northOfRiver = isNorthOfRiver(skeleton, point);
  const zone = zoneAt(skeleton.toDrawing(point), inRing, northOfRiver);
  const cell = cellAt(...skeleton.toStreetSpace(point));
  const special = fixed === "riverside" || fixed === "lake";
  const drawn = special ? null : (cell?.block ?? null);
  return {
    id: face,
    superblock: face,
    zone,
    fabric: drawn?.fabric ?? (special ? fixed : "slab"),
    name: drawn?.name ?? "",
    nameEn: drawn?.nameEn ?? "",
    quarterCommunity: cell && inRing && northOfRiver ? cell.community : -1,
    inRing,
    northOfRiver,
  };
}

function blockHectares(block: Block): number {
  if (block.name !== "" || block.fabric === "lake") return Number.POSITIVE_INFINITY;
  if (block.fabric === "riverside") return Number.POSITIVE_INFINITY;
  if (block.zone === "country") return 62;
  return block.zone === "industry" ? 17 : block.zone === "old-core" ? 8 : 10.5;
}

/** A cut street gets its rank from the size of what it cuts, and its name from across the way or from the pool. */
function cutter(map: PlanarMap, streets: Street[], names: NameGiver, random: Random) {
  return (face: number, area: number, block: Block): number | null => {
    const kind = cutClass(area / HECTARE, block);
    const make = (a: Point, b: Point, continues: number[]): number => {
      const carried = continues.find((street) => at(streets, street).class === kind);
      if (carried !== undefined) return carried;
      const eastWest = Math.abs(b[0] - a[0]) > Math.abs(b[1] - a[1]);
      const name = names.street(kind === "lane" ? "巷" : kind === "arterial" ? "大道" : eastWest ? "路" : "街");
      return streets.push({ class: kind, name: name.zh, nameEn: name.en }) - 1;
    };
    return splitFace(map, face, make, random)?.newFace ?? null;
  };
}

function cutClass(hectares: number, { zone, fabric }: Block): StreetClass {
  if (fabric === "riverside" || fabric === "park") return "footpath";
  if (zone === "country") return hectares > 220 ? "collector" : hectares > 90 ? "branch" : "lane";
  if (hectares > 120) return "arterial";
  return hectares > 38 ? "collector" : hectares > 8 ? "branch" : "lane";
}

/** Gives every block its fabric, then turns well-spread blocks into the institutions a city of that size has. */
function settleFabric(map: PlanarMap, blockOf: Block[], random: Random): void {
  const open: { block: Block; point: Point; hectares: number }[] = [];
  const built: { block: Block; point: Point }[] = [];
  blockOf.forEach((block, face) => {
    const points = map.ringPoints(face);
    const point = roomiestPoint(points);
    if (block.name !== "" || block.fabric === "lake" || block.fabric === "riverside") built.push({ block, point });
    else {
      block.fabric = fabricFor(block.zone, random);
      if (block.zone !== "country" && block.fabric !== "works")
        open.push({ block, point, hectares: signedArea(points) / HECTARE });
    }
  });
  /** Each new one goes where the next of its kind is farthest away; the first in the middle of the district. */
  const place = (fabric: Fabric, count: number, from: number, to: number, zones?: readonly Zone[]) => {
    const same = built.filter(({ block }) => block.fabric === fabric).map(({ point }) => point);
    const fitting = open
      .filter(({ block, hectares }) => hectares >= from && hectares <= to && (!zones || zones.includes(block.zone)))
      .map((site) => ({
        site,
        gap: Math.min(1e6 - distance(site.point, [0, 0]), ...same.map((point) => distance(point, site.point))),
      }));
    for (let n = 0; n < Math.min(count, fitting.length); n++) {
      const chosen = fitting.reduce((p, q) => (q.gap > p.gap ? q : p)).site;
      chosen.block.fabric = fabric;
      built.push(chosen);
      open.splice(open.indexOf(chosen), 1);
      for (const candidate of fitting) {
        candidate.gap =
          candidate.site === chosen ? -1 : Math.min(candidate.gap, distance(candidate.site.point, chosen.point));
      }
    }
  };
  const total = open.length;
  place("station", total > 60 ? 1 : 0, 5, 14, ["new-quarter", "outer"]);
  place("hospital", Math.round(total / 70), 4, 10);
  place("school", Math.round(total / 11), 3.4, 9.5);
  place("park", Math.round(total / 13), 2.5, 12);
  place("mall", Math.round(total / 24), 3, 9, ["old-core", "inner", "lakeside", "new-quarter", "outer"]);
  place("office", Math.round(total / 40), 2.5, 9, ["inner", "lakeside", "new-quarter", "old-core"]);
}
