import type { BuildingKind } from "../city-types";
import type { EntryLine } from "./dictionary-entry";

/** `dwelling`: people sleep there, so a camera that looks in is over-reach (State Council Decree 799, arts. 7–8). */
const kinds: Record<BuildingKind, readonly [name: string, nameEn: string, dwelling: boolean]> = {
  apartment: ["多层住宅", "Walk-up apartments", true],
  tower: ["高层住宅", "Apartment tower", true],
  "old-house": ["老城民居", "Old-town house", true],
  "village-house": ["村民住宅", "Village house", true],
  dormitory: ["宿舍", "Dormitory", true],
  hotel: ["酒店民宿", "Hotel", true],
  toilet: ["公共厕所", "Public toilet", false],
  bathhouse: ["浴室更衣室", "Baths and changing rooms", false],
  "nursing-room": ["母婴室", "Nursing room", false],
  shop: ["商铺", "Shop", false],
  mall: ["商场", "Mall", false],
  office: ["办公楼", "Office", false],
  school: ["学校", "School", false],
  hospital: ["医院", "Hospital", false],
  works: ["厂房", "Works", false],
  public: ["公共建筑", "Public building", false],
  outbuilding: ["附属用房", "Outbuilding", false],
};

export const buildingKinds: readonly EntryLine[] = Object.entries(kinds).map(([code, [name, nameEn, dwelling]]) => [
  code,
  name,
  nameEn,
  { dwelling },
]);
