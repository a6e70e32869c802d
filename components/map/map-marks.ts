import { type Map as MapLibreMap, Marker } from "maplibre-gl";

/** Two rings of 0.8 s each. */
const PULSE_MILLISECONDS = 1600;

/**
 * The few marks that are elements rather than pixels: pulses of new cases, and the number beside the selected one.
 * CSS animates them, so the map need not be drawn again for every frame, and reduced motion is respected by itself.
 */
export class MapMarks {
  readonly #map: MapLibreMap;
  readonly #pulses = new Map<Marker, ReturnType<typeof setTimeout>>();
  #tag: Marker | null = null;
  #tagKey = "";
  #point: Marker | null = null;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  pulse(position: readonly [number, number], severity: number): void {
    const element = document.createElement("div");
    element.className = "map-pulse";
    element.dataset.severity = String(severity);
    element.append(document.createElement("i"), document.createElement("i"));
    const marker = new Marker({ element }).setLngLat([position[0], position[1]]).addTo(this.#map);
    this.#pulses.set(
      marker,
      setTimeout(() => {
        marker.remove();
        this.#pulses.delete(marker);
      }, PULSE_MILLISECONDS),
    );
  }

  /** Shows `text` beside a position; null takes it away. */
  tag(at: { position: readonly [number, number]; text: string } | null): void {
    const key = at ? `${at.text}@${at.position.join()}` : "";
    if (key === this.#tagKey) return;
    this.#tagKey = key;
    this.#tag?.remove();
    this.#tag = null;
    if (!at) return;
    const element = document.createElement("div");
    element.className = "map-tag";
    element.textContent = at.text;
    this.#tag = new Marker({ element, anchor: "left", offset: [28, 0] })
      .setLngLat([at.position[0], at.position[1]])
      .addTo(this.#map);
  }

  /** A cross where the reader asked what is there; null takes it away. */
  point(at: readonly [number, number] | null): void {
    this.#point?.remove();
    this.#point = null;
    if (!at) return;
    const element = document.createElement("div");
    element.className = "map-point";
    this.#point = new Marker({ element }).setLngLat([at[0], at[1]]).addTo(this.#map);
  }

  remove(): void {
    this.point(null);
    for (const [marker, timer] of this.#pulses) {
      clearTimeout(timer);
      marker.remove();
    }
    this.#pulses.clear();
    this.tag(null);
  }
}
