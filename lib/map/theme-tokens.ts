/** The map's colours of one theme. MapLibre and deck.gl take values, not CSS variables. */
export interface MapTokens {
  surface: string;
  text: string;
  textMuted: string;
  accent: string;
  boundarySelected: string;
  /** general · larger · major · critical */
  severity: readonly string[];
  dueSoon: string;
  dueLate: string;
  done: string;
  symbolEdge: string;
  land: string;
  block: string;
  park: string;
  field: string;
  tree: string;
  water: string;
  waterLine: string;
  track: string;
  pitch: string;
  building: string;
  buildingTall: string;
  buildingLine: string;
  roadMajor: string;
  roadMinor: string;
  roadLane: string;
  roadCasing: string;
  roadRing: string;
  footpath: string;
  label: string;
  labelHalo: string;
  labelWater: string;
  labelPark: string;
  labelRoad: string;
  gridLine: string;
  /** Four hues that are told apart by everybody; neighbours differ. No order. */
  category: readonly string[];
  /** Text that warns, on the map. */
  severityText: string;
  camera: string;
  fieldOfView: string;
  fieldOfViewLine: string;
  blind: string;
  overReach: string;
  hazard: string;
  household: string;
  unit: string;
  /** Few → many, six steps. */
  heat: readonly string[];
  /** Noted, sure. */
  hot: readonly string[];
  cold: readonly string[];
  heatBlend: "multiply" | "screen";
  heatOpacity: number;
  /** Few → many, four steps with their opacity. */
  choropleth: readonly string[];
}

/**
 * Reads the tokens from the one place that has them, app/globals.css and app/map-colours.css.
 * @param css value of a custom property, without the leading dashes; in the page that is the computed style of `:root`
 */
export function readThemeTokens(css: (name: string) => string): MapTokens {
  const read = (name: string): string => {
    const value = css(name).trim();
    if (value === "") throw new Error(`The style sheet has no --${name}`);
    return value;
  };
  const steps = (name: string, count: number): string[] =>
    Array.from({ length: count }, (_, i) => read(`${name}-${i + 1}`));
  return {
    surface: read("surface"),
    text: read("text"),
    textMuted: read("text-3"),
    accent: read("accent"),
    boundarySelected: read("boundary-selected"),
    severity: steps("sev", 4),
    dueSoon: read("due-soon"),
    dueLate: read("due-late"),
    done: read("done"),
    symbolEdge: read("sym-edge"),
    land: read("map-land"),
    block: read("map-block"),
    park: read("map-park"),
    field: read("map-field"),
    tree: read("map-tree"),
    water: read("map-water"),
    waterLine: read("map-water-line"),
    track: read("map-track"),
    pitch: read("map-pitch"),
    building: read("map-building"),
    buildingTall: read("map-building-tall"),
    buildingLine: read("map-building-line"),
    roadMajor: read("map-road-1"),
    roadMinor: read("map-road-2"),
    roadLane: read("map-road-3"),
    roadCasing: read("map-road-casing"),
    roadRing: read("map-road-ring"),
    footpath: read("map-path"),
    label: read("map-label"),
    labelHalo: read("map-label-halo"),
    labelWater: read("map-label-water"),
    labelPark: read("map-label-park"),
    labelRoad: read("map-label-road"),
    gridLine: read("grid-line"),
    category: steps("cat", 4),
    severityText: read("sev-2-text"),
    camera: read("camera"),
    fieldOfView: read("fov"),
    fieldOfViewLine: read("fov-line"),
    blind: read("blind"),
    overReach: read("over"),
    hazard: read("hazard"),
    household: read("household"),
    unit: read("unit"),
    heat: steps("heat", 6),
    hot: steps("hot", 2),
    cold: steps("cold", 2),
    heatBlend: read("heat-blend") === "screen" ? "screen" : "multiply",
    heatOpacity: Number(read("heat-opacity")),
    choropleth: steps("choro", 4),
  };
}
