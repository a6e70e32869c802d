import { createStore } from "zustand/vanilla";
import type { MapCamera } from "@/lib/map/map-camera";
import type { MapPoint } from "@/lib/map/map-point";
import type { MapRound } from "@/lib/map/map-round";
import type { MapSelection } from "@/lib/map/map-selection";
import type { MapTool } from "@/lib/map/map-tool";
import type { PlanScene } from "@/lib/map/plan/plan-scene";
import type { MapSync } from "./map-sync";
import type { MapView } from "./map-view";

/** Why there is no map, or only a part of it. */
export type MapProblem = "no-webgl" | "lost" | "tiles";

/** Cases that lie on one spot, at the last zoom: a list says more than a figure. */
export interface ClusterList {
  ids: readonly string[];
  /** Pixels from the map's top left corner. */
  at: readonly [x: number, y: number];
}

interface MapState {
  /** What the workspace wants to see; null until one has a place for the map. */
  view: MapView | null;
  /** An open plan. It changes with every frame of a drag, so it does not come through React as the view does. */
  plan: PlanScene | null;
  /** Drawn in place of the view's round while it is being edited; null = nothing is. */
  sketch: MapRound | null;
  /** The workspace's tool that has the pointer; null = the map selects. */
  tool: MapTool | null;
  onSelect: (selection: MapSelection | null) => void;
  onCamera: (camera: MapCamera) => void;
  /** A point of the ground was asked about. */
  onPoint: (point: MapPoint) => void;
  /** A handle of the plan was dragged here. */
  onHandle: (id: string, to: [lng: number, lat: number]) => void;
  /** Where the map opens; null = the whole scope. */
  startCamera: MapCamera | null;
  camera: MapCamera | null;
  pointer: readonly [lng: number, lat: number] | null;
  sync: MapSync | null;
  /** The first picture is complete. */
  isOpen: boolean;
  problem: MapProblem | null;
  clusterList: ClusterList | null;
  /** The hot spot that is explained: an H3 cell or a grid code. */
  spot: string | null;
  /** Densest spot of the heat map as drawn, per square kilometre; null without one. */
  heatPeak: number | null;
}

const nothing = (): undefined => undefined;

/** The one map's state, shared by the canvas in the layout and the controls in the workspaces. */
export const mapStore = createStore<MapState>(() => ({
  view: null,
  plan: null,
  sketch: null,
  tool: null,
  onSelect: nothing,
  onCamera: nothing,
  onPoint: nothing,
  onHandle: nothing,
  startCamera: null,
  camera: null,
  pointer: null,
  sync: null,
  isOpen: false,
  problem: null,
  clusterList: null,
  spot: null,
  heatPeak: null,
}));
