import type { MapTokens } from "../theme-tokens";
import { rgba } from "./color";

/** Below the first share of the peak nothing is drawn; each further one begins a step. */
export const heatThresholds = [0.12, 0.24, 0.38, 0.53, 0.68, 0.83] as const;
/** The lowest steps fade out. */
const stepOpacity = [0.5, 0.7, 0.85, 1, 1, 1];
/** Colours of a ramp, from none to the peak. */
const LEVELS = 256;

/**
 * Colours for density 0…1 of the peak. They are made for the blend mode, so that the texture itself stays opaque:
 * multiply draws white where there is nothing, screen draws black.
 */
export function heatRamp({ heat, heatBlend, heatOpacity }: MapTokens): Uint8ClampedArray<ArrayBuffer> {
  const ramp = new Uint8ClampedArray(LEVELS * 4);
  for (let level = 0; level < LEVELS; level++) {
    const share = level / (LEVELS - 1);
    // Between the middles of two steps the colour runs over: six steps, soft edges.
    let place = -1;
    for (let i = 0; i < heatThresholds.length; i++) {
      const [start, end] = [heatThresholds[i]!, heatThresholds[i + 1] ?? 1];
      if (share >= start) place = i + (share - start) / (end - start) - 0.5;
    }
    const lower = Math.max(0, Math.min(5, Math.floor(place)));
    const upper = Math.min(5, lower + 1);
    const mix = Math.max(0, Math.min(1, place - lower));
    const fade = Math.max(0, Math.min(1, (share - heatThresholds[0] * 0.6) / (heatThresholds[0] * 0.9)));
    const alpha = heatOpacity * fade * (stepOpacity[lower]! * (1 - mix) + stepOpacity[upper]! * mix);
    const [from, to] = [rgba(heat[lower]!), rgba(heat[upper]!)];
    for (let c = 0; c < 3; c++) {
      const color = from[c]! * (1 - mix) + to[c]! * mix;
      ramp[level * 4 + c] = heatBlend === "multiply" ? 255 * (1 - alpha) + color * alpha : color * alpha;
    }
    ramp[level * 4 + 3] = 255;
  }
  return ramp;
}
