/** Values of the design's tokens.css that the map needs, one set for each theme. */
export interface MapColours {
  land: string;
  block: string;
  park: string;
  water: string;
  waterLine: string;
  building: string;
  buildingTall: string;
  buildingLine: string;
  road1: string;
  road2: string;
  road3: string;
  roadRing: string;
  casing: string;
  path: string;
  field: string;
  tree: string;
  track: string;
  pitch: string;
  label: string;
  labelWater: string;
  labelPark: string;
  labelRoad: string;
  labelHalo: string;
  gridLine: string;
}

export const MAP_COLOURS: Record<"light" | "dark", MapColours> = {
  light: {
    land: "#f3f2ee",
    block: "#eceae4",
    park: "#dcebd6",
    water: "#bcd7ea",
    waterLine: "#9dbfd8",
    building: "#dedad1",
    buildingTall: "#d3cec3",
    buildingLine: "#cfcabf",
    road1: "#ffffff",
    road2: "#ffffff",
    road3: "#fbfaf7",
    roadRing: "#f6e3b4",
    casing: "#d5d1c7",
    path: "#d9d4c8",
    field: "#e9ecd9",
    tree: "#c3dcb9",
    track: "#e3b9a6",
    pitch: "#cfe3c4",
    label: "#4b5160",
    labelWater: "#2c5a7d",
    labelPark: "#42693c",
    labelRoad: "#666b78",
    labelHalo: "#f7f6f2",
    gridLine: "#566380",
  },
  dark: {
    land: "#10151d",
    block: "#141a24",
    park: "#14241e",
    water: "#12283a",
    waterLine: "#1f4059",
    building: "#1e2735",
    buildingTall: "#232d3c",
    buildingLine: "#2a3546",
    road1: "#323c4d",
    road2: "#283141",
    road3: "#212936",
    roadRing: "#3d3a31",
    casing: "#0c1017",
    path: "#232b38",
    field: "#131c1d",
    tree: "#1d3529",
    track: "#3b2a28",
    pitch: "#1a3026",
    label: "#a9b3c4",
    labelWater: "#6ea3cc",
    labelPark: "#7fae86",
    labelRoad: "#a0abbd",
    labelHalo: "#0e1219",
    gridLine: "#7384a6",
  },
};
