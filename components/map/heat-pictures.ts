import type { Layer } from "@deck.gl/core";
import { askHeat, type HeatWanted } from "@/lib/client/heat/ask-heat";
import { heatLayer } from "@/lib/map/deck/heat-layer";
import { heatRamp } from "@/lib/map/deck/heat-ramp";
import type { IncidentTable } from "@/lib/map/incidents/incident-table";
import type { MapTokens } from "@/lib/map/theme-tokens";

export interface DrawnHeat {
  layers: Layer[];
  /** What the top colour stands for; null before the first picture. */
  peakPerSquareKilometre: number | null;
}

interface Wanted extends Omit<HeatWanted, "ramp"> {
  table: IncidentTable;
  tokens: MapTokens;
}

const SQUARE_METRES_PER_SQUARE_KILOMETRE = 1e6;

/**
 * The heat map as far as it is painted. A new one is made away from the page, one at a time and always the latest that
 * was asked for; until it is there, the one before stays.
 */
export class HeatPictures {
  readonly #onReady: () => void;
  #drawn: DrawnHeat = { layers: [], peakPerSquareKilometre: null };
  #next: Wanted | null = null;
  #isBusy = false;

  /** @param onReady called when a new picture can be drawn */
  constructor(onReady: () => void) {
    this.#onReady = onReady;
  }

  get drawn(): DrawnHeat {
    return this.#drawn;
  }

  ask(wanted: Wanted): void {
    this.#next = wanted;
    if (!this.#isBusy) void this.#paint();
  }

  async #paint(): Promise<void> {
    this.#isBusy = true;
    try {
      for (let wanted = this.#take(); wanted; wanted = this.#take()) {
        const { table, tokens, ...rest } = wanted;
        const asked = { ...rest, ramp: heatRamp(tokens) };
        const { pixels, columns, rows, peak } = await askHeat(table, asked, new AbortController().signal);
        const image = new ImageData(new Uint8ClampedArray(pixels), columns, rows);
        this.#drawn = {
          layers: [heatLayer(image, rest.lattice, tokens)],
          peakPerSquareKilometre: peak * SQUARE_METRES_PER_SQUARE_KILOMETRE,
        };
        this.#onReady();
      }
    } finally {
      this.#isBusy = false;
    }
  }

  #take(): Wanted | null {
    const wanted = this.#next;
    this.#next = null;
    return wanted;
  }
}
