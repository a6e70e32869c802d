import type { ExpressionSpecification } from "maplibre-gl";

export type ZoomStop = readonly [zoom: number, value: number];

/** A value that grows with the ground: base 2, because a metre doubles in pixels with every zoom level. */
export const zoomCurve = (stops: readonly ZoomStop[]): ExpressionSpecification => [
  "interpolate",
  ["exponential", 2],
  ["zoom"],
  ...stops.flat(),
];

/** A value that changes evenly from stop to stop, for sizes of symbols and text. */
export const zoomRamp = (stops: readonly ZoomStop[]): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  ...stops.flat(),
];
