import type { Actor } from "@/lib/access/actor";
import { shownCount } from "@/lib/access/small-count";
import type { FacilityKind, ServiceCoverage } from "@/lib/contracts/coverage/services-endpoint";
import { boxOf } from "@/lib/geometry/box";
import { type LocalFrame, localFrame } from "@/lib/geometry/local-frame";
import { readWkb } from "@/lib/geometry/wkb";
import { ok, type Result } from "@/lib/kernel/result";
import { StreetNet } from "@/lib/patrol/reach/street-net";
import { WalkReach } from "@/lib/patrol/reach/walk-reach";
import { METRES_PER_MINUTE } from "@/lib/patrol/walking-pace";
import { type DwellingRow, listDwellings } from "@/lib/server/db/queries/coverage/list-dwellings";
import { listWalks, type WalkRow } from "@/lib/server/db/queries/coverage/list-walks";
import { toPosition } from "@/lib/server/db/queries/lng-lat";
import { type FacilityRow, listFacilities } from "@/lib/server/db/queries/places/list-facilities";
import { inTransaction } from "@/lib/server/db/tx";
import type { Bounds } from "@/lib/server/db/viewport";
import { today } from "../today";
import { type Dwelling, nextSites } from "./next-sites";
import { areaOfWork } from "./own-work";

interface ServiceWish {
  area?: string | undefined;
  kinds: readonly FacilityKind[];
  minutes: number;
}

/** What is read: dwellings of the area; streets and facilities also around it, because people walk across its border. */
interface ServiceScene {
  frame: LocalFrame;
  dwellings: DwellingRow[];
  walks: WalkRow[];
  facilities: FacilityRow[];
}

/** Which households are within a walk of the nearest facility, and where a next one would serve most of the others. */
export async function serviceCoverage(actor: Actor, wish: ServiceWish): Promise<Result<ServiceCoverage>> {
  const metres = wish.minutes * METRES_PER_MINUTE;
  const scene = await readScene(actor, wish, metres);
  if (!scene.ok) return scene;
  const { frame, walks, facilities } = scene.value;
  const net = new StreetNet(
    walks.map(({ from_node, to_node, shape }) => ({
      from: from_node,
      to: to_node,
      line: (readWkb(shape).lines[0] ?? []).map(frame.toPlane),
    })),
  );
  const anchorOf = ({ lng, lat }: { lng: number; lat: number }) => net.anchorOf(frame.toPlane([lng, lat]));
  const reach = new WalkReach(
    net,
    facilities.flatMap((facility) => anchorOf(facility) ?? []),
    metres,
  );
  const dwellings = scene.value.dwellings.map((row): Dwelling & { isServed: boolean } => {
    const anchor = anchorOf(row);
    return { row, anchor, isServed: anchor !== null && reach.metresTo(anchor) < Infinity };
  });
  const sites = await nextSites(
    net,
    dwellings.filter(({ isServed }) => !isServed),
    metres,
  );
  const shown = (count: number): number | null => shownCount(actor.role, count);
  const position = (at: readonly [number, number]): [number, number] => {
    const [lng, lat] = frame.toPosition(at);
    return toPosition({ lng, lat });
  };
  return ok({
    facilities: facilities.map(({ kind, name, name_en: nameEn, ...at }) => ({
      kind,
      name,
      nameEn,
      position: toPosition(at),
    })),
    households: shown(householdsOf(dwellings)),
    served: shown(householdsOf(dwellings.filter(({ isServed }) => isServed))),
    grids: gridsOf(dwellings, shown),
    sites: sites.map(({ at, gridCode, households }) => ({
      position: position(at),
      gridCode,
      households: shown(households),
    })),
    reached: { type: "MultiLineString", coordinates: reach.reachedLines().map((line) => line.map(position)) },
  });
}

function readScene(actor: Actor, { area, kinds }: ServiceWish, metres: number): Promise<Result<ServiceScene>> {
  return inTransaction(
    actor,
    async (tx) => {
      const found = await areaOfWork(tx, area);
      if (!found.ok) return found;
      const prefix = found.value;
      const districtCode = prefix.slice(0, 6);
      const dwellings = await listDwellings(tx, { districtCode, prefix }, today());
      const [west, south, east, north] = boxOf(dwellings.map(({ lng, lat }) => [lng, lat]));
      if (dwellings.length === 0) return ok({ frame: localFrame([0, 0]), dwellings, walks: [], facilities: [] });
      const frame = localFrame([(west + east) / 2, (south + north) / 2]);
      const [aside, up] = [metres / frame.metresPerDegree[0], metres / frame.metresPerDegree[1]];
      const bounds: Bounds = [west - aside, south - up, east + aside, north + up];
      return ok({
        frame,
        dwellings,
        walks: await listWalks(tx, districtCode, bounds),
        facilities: await listFacilities(tx, districtCode, kinds, bounds),
      });
    },
    { readOnly: true, purpose: "count" },
  );
}

const householdsOf = (dwellings: readonly Dwelling[]): number =>
  dwellings.reduce((sum, { row }) => sum + row.households, 0);

function gridsOf(
  dwellings: readonly (Dwelling & { isServed: boolean })[],
  shown: (count: number) => number | null,
): ServiceCoverage["grids"] {
  const byGrid = new Map<string, (Dwelling & { isServed: boolean })[]>();
  for (const dwelling of dwellings) {
    const code = dwelling.row.grid_code;
    const known = byGrid.get(code);
    if (known) known.push(dwelling);
    else byGrid.set(code, [dwelling]);
  }
  return [...byGrid]
    .map(([code, inside]) => {
      const { name, name_en: nameEn } = inside[0]!.row;
      const without = inside.filter(({ isServed }) => !isServed);
      return { code, name, nameEn, without, all: householdsOf(inside), unserved: householdsOf(without) };
    })
    .sort((a, b) => b.unserved - a.unserved || a.code.localeCompare(b.code))
    .map(({ without, all, unserved, ...grid }) => ({
      ...grid,
      households: shown(all),
      served: shown(all - unserved),
      unserved: shown(unserved),
      gap: middleOf(without),
    }));
}

/** The mean of where households live. */
function middleOf(dwellings: readonly Dwelling[]): [number, number] | null {
  const households = householdsOf(dwellings);
  if (households === 0) return null;
  const mean = (of: (row: DwellingRow) => number): number =>
    dwellings.reduce((sum, { row }) => sum + of(row) * row.households, 0) / households;
  return toPosition({ lng: mean(({ lng }) => lng), lat: mean(({ lat }) => lat) });
}
