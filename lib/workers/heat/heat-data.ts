import { z } from "zod";
import { colouredRaster } from "@/lib/geometry/coloured-raster";
import { kernelDensity } from "@/lib/geometry/kernel-density";

const doubles = z.instanceof(Float64Array);

const heatQuestion = z.object({
  /** Cases that count, and what each counts for. */
  lng: doubles,
  lat: doubles,
  weights: doubles,
  lattice: z.object({
    ...{ west: z.number(), south: z.number(), east: z.number(), north: z.number() },
    ...{ columns: z.int().positive(), rows: z.int().positive(), cellMetres: z.number().positive() },
  }),
  bandwidthMetres: z.number().positive(),
  /** Density per square metre that counts as the peak at least. */
  leastPeak: z.number().nonnegative(),
  /** 256 colours of four bytes. */
  ramp: z.instanceof(Uint8ClampedArray),
});

export type HeatQuestion = z.infer<typeof heatQuestion>;

export const heatAnswer = z.object({
  pixels: z.instanceof(Uint8ClampedArray),
  columns: z.int(),
  rows: z.int(),
  /** Density per square metre that the top colour stands for. */
  peak: z.number(),
});

export type HeatAnswer = z.infer<typeof heatAnswer>;

export function heatOf({ lng, lat, weights, lattice, bandwidthMetres, leastPeak, ramp }: HeatQuestion): HeatAnswer {
  const all = Uint32Array.from(lng, (_, i) => i);
  const density = kernelDensity({ lng, lat }, all, lattice, bandwidthMetres, weights);
  const peak = density.reduce((most, value) => Math.max(most, value), leastPeak);
  return { pixels: colouredRaster(density, ramp, peak), columns: lattice.columns, rows: lattice.rows, peak };
}

/** What the worker does with a message. */
export function answerHeat(body: unknown): { body: HeatAnswer; transfer: Transferable[] } {
  const answer = heatOf(heatQuestion.parse(body));
  return { body: answer, transfer: [answer.pixels.buffer] };
}
