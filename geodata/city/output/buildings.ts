import type { BuildingKind, CityBuilding } from "../../city-types";
import { at } from "../at";
import type { Plot, PlotBuilding } from "../fill/plot";
import { toPosition } from "../geometry/projection";
import { centroid } from "../geometry/ring";
import type { Layout } from "../plan/lay-out";
import type { Name } from "../plan/names";
import type { Frontage } from "./addresses";
import { publishRing } from "./rings";

/** Storey heights in metres by use; halls and shops are higher than flats. */
const STOREY_METRES: Record<BuildingKind, number> = {
  apartment: 2.9,
  tower: 3,
  "old-house": 3.1,
  "village-house": 3.3,
  dormitory: 3.2,
  hotel: 3.4,
  toilet: 3.6,
  bathhouse: 3.6,
  "nursing-room": 3.6,
  shop: 3.9,
  mall: 5,
  office: 3.8,
  school: 3.7,
  hospital: 4,
  works: 7.5,
  public: 4.2,
  outbuilding: 2.6,
};

export function describeBuildings(
  { blockOf }: Layout,
  plots: readonly (Plot | null)[],
  gridCodeOf: readonly string[],
  gridNames: readonly Name[],
  frontages: readonly (Frontage | null)[],
): CityBuilding[] {
  const buildings: CityBuilding[] = [];
  const serial = new Map<string, number>();
  plots.forEach((plot, face) => {
    if (!plot) return;
    const block = at(blockOf, face);
    const front = at(frontages, face);
    const place = block.fabric === "village" ? at(gridNames, face).zh : block.name;
    let shop = 0;
    for (const item of plot.buildings) {
      const { name, address } = nameOf(
        item,
        place,
        front,
        () => {
          const n = (serial.get(place) ?? 0) + 1;
          serial.set(place, n);
          return n;
        },
        () => ++shop,
      );
      const lived = item.stairwells * item.flatsPerFloor > 0;
      buildings.push({
        id: buildings.length + 1,
        gridCode: at(gridCodeOf, face),
        kind: item.kind,
        name,
        address,
        floors: item.floors,
        heightMetres: Math.round(item.floors * STOREY_METRES[item.kind] * 10 + 8) / 10,
        stairwells: lived ? item.stairwells : 0,
        flatsPerFloor: lived ? item.flatsPerFloor : 0,
        footprint: [publishRing(item.ring)],
        centre: toPosition(centroid(item.ring)),
      });
    }
  });
  return buildings;
}

function nameOf(
  item: PlotBuilding,
  place: string,
  front: Frontage | null,
  next: () => number,
  nextShop: () => number,
): { name: string; address: string } {
  const gate = front ? `${front.street} ${front.number} 号` : "";
  switch (item.kind) {
    case "apartment":
    case "tower":
    case "dormitory": {
      const name = `${place} ${next()} 幢`;
      return { name, address: `${gate}${name}` };
    }
    case "village-house":
      return { name: "", address: `${place} ${next()} 号` };
    case "old-house":
      return {
        name: "",
        address: front ? `${front.street} ${front.number + 2 * nextShop()} 号` : `${place} ${next()} 号`,
      };
    case "shop":
      return {
        name: "",
        address: front ? `${front.street} ${front.number + 2 * nextShop()} 号` : `${place} ${next()} 号`,
      };
    default: {
      const name = item.label ? `${place}${item.label}` : `${place} ${next()} 号楼`;
      return { name, address: `${gate}${name}` };
    }
  }
}
