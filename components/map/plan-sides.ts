import type { CustomLayerInterface, Map as MapLibreMap } from "maplibre-gl";
import { type SideLayerId, sideLayerIds } from "@/lib/map/layer-ids";
import { beforeIdOf } from "@/lib/map/layer-order";

type Side = "in-force" | "plan" | "both";

/** On which side of the line what lies above such a layer is drawn. */
const sideOf: Record<SideLayerId, Side> = {
  "side-in-force": "in-force",
  "side-plan": "plan",
  "side-both": "both",
  "side-in-force-names": "in-force",
  "side-both-names": "both",
  "side-plan-names": "plan",
  "side-both-above": "both",
};

/**
 * What is in force at the left of an upright line, the plan at the right of it, on one map: layers that draw nothing switch
 * the scissors of the screen between the others (the one state of WebGL that MapLibre leaves to its custom layers).
 */
export class PlanSides {
  readonly #map: MapLibreMap;
  /** Share of the map's width left of the line; null = no line. */
  #share: number | null = null;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  show(share: number | null): void {
    const before = this.#share;
    this.#share = share;
    if (before === null && share !== null)
      for (const id of sideLayerIds) this.#map.addLayer(this.#layer(id), beforeIdOf(id));
    else if (before !== null && share === null) for (const id of sideLayerIds) this.#map.removeLayer(id);
    else if (before !== share) this.#map.triggerRepaint();
  }

  #layer(id: SideLayerId): CustomLayerInterface {
    return { id, type: "custom", render: (gl) => cut(gl, sideOf[id], this.#share ?? 0) };
  }
}

function cut(gl: WebGLRenderingContext | WebGL2RenderingContext, side: Side, share: number): void {
  if (side === "both") {
    gl.disable(gl.SCISSOR_TEST);
    return;
  }
  const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
  const line = Math.round(width * share);
  gl.enable(gl.SCISSOR_TEST);
  if (side === "in-force") gl.scissor(0, 0, line, height);
  else gl.scissor(line, 0, width - line, height);
}
