import type { Point } from "@/lib/grid/point";

export const POINT_BYTES = 8;

/** SQL: a point column as whole steps of 1e-7 degree to the east and to the north, as `lib/grid/point` counts them. */
export const wholeSteps = (column: string): string =>
  `int4send((ST_X(${column}) * 1e7)::int4) || int4send((ST_Y(${column}) * 1e7)::int4)`;

export const pointAt = (bytes: Buffer, at: number): Point => [bytes.readInt32BE(at), bytes.readInt32BE(at + 4)];
