import type { UnitKind } from "@/lib/incidents/dispatch/unit-kind";
import type { HexagonCount } from "@/lib/map/incidents/hexagon-index";
import type { HotSpotScene } from "@/lib/map/incidents/hot-spot-scene";
import type { IncidentTable } from "@/lib/map/incidents/incident-table";
import type { TimeWindow } from "@/lib/map/incidents/incident-window";
import type { Weighting } from "@/lib/map/incidents/severity-weight";
import type { MapPoint } from "@/lib/map/map-point";
import type { MapRound } from "@/lib/map/map-round";
import type { MapSelection } from "@/lib/map/map-selection";
import type { MapSwitch } from "@/lib/map/map-switches";
import type { TileSourceId } from "@/lib/map/sources";
import type { ChoroplethMetric } from "@/lib/map/style/boundary-layers";
import type { MapLocale } from "@/lib/map/style/style-input";
import type { MapTokens } from "@/lib/map/theme-tokens";
import type { PlanHandle } from "./plan-handle";

export interface MapUnit {
  id: string;
  kind: UnitKind;
  position: [number, number];
}

export interface MapPast {
  day: string;
  households: ReadonlyMap<string, number>;
}

/** All that the map shows, apart from where it looks. */
export interface MapView {
  tokens: MapTokens;
  locale: MapLocale;
  /** Where the city lies; road widths in metres are exact here. */
  latitude: number;
  /** What this role may read; the others are never asked for. */
  tileLayers: readonly TileSourceId[];
  switches: ReadonlySet<MapSwitch>;
  selection: MapSelection | null;
  /** Written beside the selected case. */
  selectionTag: string | null;
  metric: ChoroplethMetric;
  /** A past day, and the households in its grids by code; null = today. */
  past: MapPast | null;
  /** Percent by grid, for the metrics `covered`, `reached` and `served`. */
  shares: ReadonlyMap<string, number> | null;
  table: IncidentTable;
  /** `table` changes in place; this says that it did. */
  tableVersion: number;
  window: TimeWindow;
  /** 1 for each row that the filters keep; null = all. */
  kept: Uint8Array | null;
  weighting: Weighting;
  /** What was found where; null = not asked for, or not yet known. */
  hotSpots: HotSpotScene | null;
  /** Cells that were counted elsewhere, in place of what would be counted of the table; null without such. */
  cells: readonly HexagonCount[] | null;
  /** The hot spot that is explained. */
  spot: string | null;
  /** Ring of the selected camera's view cone. */
  fieldOfView: [number, number][] | null;
  /** The point that is asked about. */
  point: MapPoint | null;
  /** Cones of a plan, before and after, and lines of sight; by their property `part`. */
  drawing: GeoJSON.FeatureCollection | null;
  /** What of the plan can be dragged. */
  handles: readonly PlanHandle[];
  /** Who is on duty, where each last checked in. */
  units: readonly MapUnit[];
  /** A patrol's round or a campaign's spots; null without any. */
  round: MapRound | null;
  /** Units of a thematic layer, with `code`, `name` and `nameEn`; null without any. */
  outline: GeoJSON.FeatureCollection | null;
  /** Text and symbols against a desk's. */
  scale: number;
}
