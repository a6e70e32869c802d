/** What stands on a plot, and how large a grid of it is: a grid holds 300–500 households, or one institution. */
export type Fabric =
  | "slab"
  | "tower"
  | "courtyard"
  | "old-town"
  | "urban-village"
  | "village"
  | "mall"
  | "office"
  | "school"
  | "hospital"
  | "station"
  | "park"
  | "riverside"
  | "lake"
  | "works";

interface FabricRule {
  /** A plot larger than this is divided into more grids. */
  gridHectares: number;
  exclusive: boolean;
}

export const FABRIC: Record<Fabric, FabricRule> = {
  slab: { gridHectares: 3.5, exclusive: false },
  tower: { gridHectares: 3.7, exclusive: false },
  courtyard: { gridHectares: 3.5, exclusive: false },
  "old-town": { gridHectares: 3.1, exclusive: false },
  "urban-village": { gridHectares: 3, exclusive: false },
  village: { gridHectares: 27, exclusive: false },
  mall: { gridHectares: 7, exclusive: true },
  office: { gridHectares: 6, exclusive: true },
  school: { gridHectares: 10, exclusive: true },
  hospital: { gridHectares: 10, exclusive: true },
  station: { gridHectares: 16, exclusive: true },
  park: { gridHectares: 16, exclusive: true },
  riverside: { gridHectares: 1000, exclusive: true },
  lake: { gridHectares: 1000, exclusive: true },
  works: { gridHectares: 13, exclusive: true },
};

export const isRural = (fabric: Fabric): boolean => fabric === "village";
