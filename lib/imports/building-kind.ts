/** Our kind for a kind of our own or a `building` value of OpenStreetMap (wiki.openstreetmap.org/wiki/Key:building); else `public`. */
export function buildingKind(value: string | undefined): string {
  const name = value?.trim().toLowerCase() ?? "";
  return kinds.has(name) ? name : (fromOsm[name] ?? "public");
}

const kinds: ReadonlySet<string> = new Set([
  "apartment",
  "tower",
  "old-house",
  "village-house",
  "dormitory",
  "hotel",
  "toilet",
  "bathhouse",
  "nursing-room",
  "shop",
  "mall",
  "office",
  "school",
  "hospital",
  "works",
  "public",
  "outbuilding",
]);

const fromOsm: Readonly<Record<string, string>> = {
  apartments: "apartment",
  residential: "apartment",
  house: "old-house",
  detached: "old-house",
  terrace: "old-house",
  farm: "village-house",
  garage: "outbuilding",
  garages: "outbuilding",
  shed: "outbuilding",
  roof: "outbuilding",
  retail: "shop",
  supermarket: "mall",
  commercial: "office",
  industrial: "works",
  warehouse: "works",
  toilets: "toilet",
  university: "school",
  kindergarten: "school",
};
