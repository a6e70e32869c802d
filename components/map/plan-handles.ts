import { type Map as MapLibreMap, Marker } from "maplibre-gl";
import type { PlanHandle } from "./plan-handle";

/** The handles of a plan: few, so elements; they are dragged with the pointer, or moved with the arrow keys. */
export class PlanHandles {
  readonly #map: MapLibreMap;
  readonly #markers = new Map<string, { marker: Marker; handle: PlanHandle }>();
  readonly #onMove: (id: string, to: [lng: number, lat: number]) => void;
  #dragged: string | null = null;

  constructor(map: MapLibreMap, onMove: (id: string, to: [lng: number, lat: number]) => void) {
    this.#map = map;
    this.#onMove = onMove;
  }

  show(handles: readonly PlanHandle[]): void {
    const wanted = new Map(handles.map((handle) => [handle.id, handle]));
    for (const [id, { marker, handle }] of this.#markers) {
      const next = wanted.get(id);
      if (next?.kind === handle.kind) continue;
      marker.remove();
      this.#markers.delete(id);
    }
    for (const handle of handles) this.#put(handle);
  }

  remove(): void {
    this.show([]);
  }

  #put(handle: PlanHandle): void {
    const [lng, lat] = handle.position;
    const known = this.#markers.get(handle.id);
    if (known) {
      known.handle = handle;
      known.marker.getElement().setAttribute("aria-label", handle.label);
      if (this.#dragged !== handle.id) known.marker.setLngLat([lng, lat]);
      return;
    }
    const element: HTMLElement = document.createElement(handle.kind === "point" ? "div" : "button");
    element.className = `plan-handle plan-handle-${handle.kind}`;
    element.setAttribute("aria-label", handle.label);
    const marker = new Marker({ element, draggable: handle.kind !== "point" }).setLngLat([lng, lat]).addTo(this.#map);
    const tell = (): void => {
      const at = marker.getLngLat();
      this.#onMove(handle.id, [at.lng, at.lat]);
    };
    marker.on("dragstart", () => (this.#dragged = handle.id));
    marker.on("drag", tell);
    marker.on("dragend", () => {
      this.#dragged = null;
      tell();
    });
    element.addEventListener("click", (event) => event.stopPropagation());
    element.addEventListener("keydown", (event) => {
      const step = steps[event.key];
      if (!step || handle.kind === "point") return;
      event.preventDefault();
      event.stopPropagation();
      const at = this.#map.project(marker.getLngLat());
      const next = this.#map.unproject([at.x + step[0], at.y + step[1]]);
      marker.setLngLat(next);
      tell();
    });
    this.#markers.set(handle.id, { marker, handle });
  }
}

const STEP = 6;
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};
