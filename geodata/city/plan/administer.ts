import { at } from "../at";
import { distance, type Point } from "../geometry/point";
import { centroid, roomiestPoint } from "../geometry/ring";
import { isRural } from "./fabric";
import type { Layout } from "./lay-out";
import { type Name, type NameGiver, ROAD_WORDS } from "./names";
import { type Cell, neighboursOf, partition } from "./partition";
import { COMMUNITIES } from "./riverside-quarter";
import { FULL_SIZE_GRIDS } from "./skeleton";

export const DISTRICT_CODE = "990102";
const QUARTER_SERIAL = 3;

export interface Community {
  code: string;
  name: string;
  nameEn: string;
  settlementClass: string;
  /** In order of their serial numbers. */
  faces: number[];
}

export interface StreetOffice {
  code: string;
  name: string;
  nameEn: string;
  communities: Community[];
}

interface Group {
  cells: Cell[];
  quarter: boolean;
  town: boolean;
}

/** Gathers grids into communities and communities into streets and towns, and numbers them (GB/T 10114, GB/T 2260). */
export function administer(layout: Layout, names: NameGiver, toDrawing: (point: Point) => Point): StreetOffice[] {
  const { map, streets, blockOf } = layout;
  const neighbours = neighboursOf(map, streets);
  const cells = map.faceEdge.map(
    (_, face): Cell => ({ face, block: at(blockOf, face).id, point: centroid(map.ringPoints(face)) }),
  );
  const streetCount = Math.max(1, Math.round((cells.length * 8) / FULL_SIZE_GRIDS));
  const communityCount = Math.max(streetCount, Math.round((cells.length * 60) / FULL_SIZE_GRIDS));
  const superblocks = cells.map((cell): Cell => ({ ...cell, block: at(blockOf, cell.face).superblock }));
  const groups = streetGroups(layout, superblocks, streetCount, (some, parts) =>
    partition(some, parts, neighbours),
  ).map((group): Group => ({ ...group, cells: group.cells.map(({ face }) => at(cells, face)) }));

  const quarterCommunities = new Set(blockOf.map((block) => block.quarterCommunity).filter((i) => i >= 0)).size;
  const counts = apportion(
    groups.map(({ cells: some }) => some.filter(({ face }) => at(blockOf, face).quarterCommunity < 0).length),
    Math.max(0, communityCount - quarterCommunities),
  );
  const sorted = groups
    .map((group, i) => ({ group, own: at(counts, i) }))
    .sort((p, q) => mean(p.group.cells) - mean(q.group.cells));
  const words = officeNames(
    sorted.map(({ group }) => group),
    toDrawing,
    names,
  );
  let street = 0;
  let town = 99;
  return sorted
    .map(({ group, own }, i): StreetOffice => {
      if (!group.quarter && !group.town && ++street === QUARTER_SERIAL && sorted.some((s) => s.group.quarter)) street++;
      const serial = group.quarter ? QUARTER_SERIAL : group.town ? ++town : street;
      const code = DISTRICT_CODE + `${serial}`.padStart(3, "0");
      return {
        code,
        name: at(words, i).zh + (group.town ? "镇" : "街道"),
        nameEn: `${at(words, i).en} ${group.town ? "Town" : "Subdistrict"}`,
        communities: communitiesOf(layout, names, code, group, own, (some, parts) =>
          partition(some, parts, neighbours),
        ),
      };
    })
    .sort((p, q) => (p.code < q.code ? -1 : 1));
}

/** Streets are called after what lies in them where that is known, else from the pool. */
function officeNames(groups: readonly Group[], toDrawing: (point: Point) => Point, names: NameGiver): Name[] {
  const words: (Name | null)[] = groups.map(({ quarter }) => (quarter ? { zh: "望江", en: "Wangjiang" } : null));
  const pairs = groups
    .flatMap((group, i) =>
      group.quarter || group.town
        ? []
        : LANDMARKS.map((mark) => ({ i, mark, gap: distance(toDrawing(middle(group.cells)), mark.at) })),
    )
    .sort((p, q) => p.gap - q.gap);
  const used = new Set<string>();
  for (const { i, mark } of pairs) {
    if (words[i] || used.has(mark.zh)) continue;
    used.add(mark.zh);
    words[i] = names.claim(mark);
  }
  return words.map((word, i) => word ?? names.area(at(groups, i).town ? TOWN_WORDS : STREET_WORDS));
}

const LANDMARKS: (Name & { at: Point })[] = [
  { zh: "鼓楼", en: "Gulou", at: [-620, 880] },
  { zh: "城西", en: "Chengxi", at: [-2300, 1200] },
  { zh: "澄湖", en: "Chenghu", at: [-250, 2860] },
  { zh: "新城", en: "Xincheng", at: [500, 3500] },
  { zh: "科技园", en: "Kejiyuan", at: [1700, 2800] },
  { zh: "南浦", en: "Nanpu", at: [-1900, 3500] },
];
const STREET_WORDS: Name[] = LANDMARKS;
const TOWN_WORDS = [
  { zh: "清溪", en: "Qingxi" },
  { zh: "东塘", en: "Dongtang" },
  { zh: "白沙", en: "Baisha" },
  { zh: "石桥", en: "Shiqiao" },
];

const mean = (cells: readonly Cell[]) =>
  cells.reduce((sum, { point }) => sum + point[0], 0) / Math.max(1, cells.length);

function streetGroups(
  { blockOf }: Layout,
  cells: Cell[],
  count: number,
  divide: (cells: Cell[], parts: number) => Cell[][],
): Group[] {
  const quarter = cells.filter(({ face }) => at(blockOf, face).quarterCommunity >= 0);
  const rest = cells.filter(({ face }) => at(blockOf, face).quarterCommunity < 0);
  if (count === 1 || rest.length === 0) return [{ cells, quarter: quarter.length > 0, town: false }];
  let zones = [true, false]
    .flatMap((inRing) => [true, false].map((north) => ({ inRing, north })))
    .map(({ inRing, north }) => ({
      town: !inRing,
      cells: rest.filter(({ face }) => at(blockOf, face).inRing === inRing && at(blockOf, face).northOfRiver === north),
    }))
    .filter((zone) => zone.cells.length > 0);
  const available = count - (quarter.length > 0 ? 1 : 0);
  while (zones.length > available && zones.length > 1) {
    zones = zones.sort((p, q) => q.cells.length - p.cells.length);
    const smallest = zones.pop();
    const next = zones.at(-1);
    if (smallest && next) zones[zones.length - 1] = { town: next.town, cells: [...next.cells, ...smallest.cells] };
  }
  const shares = apportion(
    zones.map((zone) => zone.cells.length),
    Math.max(available, zones.length),
  );
  const groups = zones.flatMap(({ town, cells: some }, i) =>
    divide(some, at(shares, i)).map((part): Group => ({ cells: part, quarter: false, town })),
  );
  return quarter.length > 0 ? [{ cells: quarter, quarter: true, town: false }, ...groups] : groups;
}

/** Largest remainders, at least one each where there is anything. */
function apportion(sizes: readonly number[], seats: number): number[] {
  const total = sizes.reduce((a, b) => a + b, 0);
  if (total === 0) return sizes.map(() => 0);
  const exact = sizes.map((size) => (size * seats) / total);
  const given = exact.map((share, i) => Math.max(at(sizes, i) > 0 ? 1 : 0, Math.floor(share)));
  const order = sizes.map((_, i) => i);
  for (let left = seats - given.reduce((a, b) => a + b, 0); left > 0; left--) {
    const best = order.reduce((p, q) => (at(exact, q) - at(given, q) > at(exact, p) - at(given, p) ? q : p));
    given[best] = at(given, best) + 1;
  }
  for (let over = given.reduce((a, b) => a + b, 0) - seats; over > 0; over--) {
    const most = order.reduce((p, q) => (at(given, q) > at(given, p) ? q : p));
    given[most] = Math.max(1, at(given, most) - 1);
  }
  return given;
}

function communitiesOf(
  { map, blockOf }: Layout,
  names: NameGiver,
  streetCode: string,
  group: Group,
  own: number,
  divide: (cells: Cell[], parts: number) => Cell[][],
): Community[] {
  const drawn = COMMUNITIES.map((name, i) => ({
    name,
    cells: group.cells.filter(({ face }) => at(blockOf, face).quarterCommunity === i),
  }));
  const rest = group.cells.filter(({ face }) => at(blockOf, face).quarterCommunity < 0);
  const parts = rest.length > 0 ? divide(rest, Math.max(1, own)).filter((part) => part.length > 0) : [];
  let urban = 0;
  let rural = 200;
  const made: Community[] = [];
  drawn.forEach(({ name, cells }, i) => {
    if (cells.length === 0) return;
    urban = i + 1;
    made.push(community(`${i + 1}`, `${name.name}社区`, `${name.nameEn} Community`, "111", cells));
  });
  for (const part of readingOrder(parts.map((cells) => ({ cells, point: middle(cells) })))) {
    const villages = part.cells.filter(({ face }) => isRural(at(blockOf, face).fabric)).length;
    const isVillage = villages * 2 > part.cells.length;
    const name = isVillage ? names.village() : names.area(COMMUNITY_WORDS);
    const serial = isVillage ? ++rural : ++urban;
    const settlement = isVillage ? (group.town ? "220" : "112") : group.town ? "121" : villages > 0 ? "112" : "111";
    made.push(
      community(
        `${serial}`,
        name.zh + (isVillage ? "村" : "社区"),
        `${name.en} ${isVillage ? "Village" : "Community"}`,
        settlement,
        part.cells,
      ),
    );
  }
  return made;

  function community(
    serial: string,
    name: string,
    nameEn: string,
    settlementClass: string,
    cells: readonly Cell[],
  ): Community {
    const places = cells.map(({ face }) => ({ face, point: roomiestPoint(map.ringPoints(face)) }));
    return {
      code: streetCode + serial.padStart(3, "0"),
      name,
      nameEn,
      settlementClass,
      faces: readingOrder(places).map(({ face }) => face),
    };
  }
}

const COMMUNITY_WORDS = ROAD_WORDS;

const middle = (cells: readonly Cell[]): Point => [
  mean(cells),
  cells.reduce((sum, { point }) => sum + point[1], 0) / cells.length,
];

/** West to east in rows from north to south (CJ/T 349: left to right, top to bottom); a row is as high as 150 m. */
function readingOrder<T extends { point: Point }>(items: readonly T[]): T[] {
  const left = [...items].sort((p, q) => q.point[1] - p.point[1]);
  const ordered: T[] = [];
  while (left.length > 0) {
    const top = at(left, 0).point[1];
    const row = left.filter(({ point }) => point[1] > top - 150).sort((p, q) => p.point[0] - q.point[0]);
    ordered.push(...row);
    left.splice(0, row.length);
  }
  return ordered;
}
