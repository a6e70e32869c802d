/**
 * Whole numbers in as few bytes as their range needs: each is sent less the smallest, as an unsigned number of 1, 2, 3 or 4
 * bytes, or as float64 where that does not do. Three bytes are a plane of 2 and a plane of 1, so that a reader can lay typed
 * arrays over the bytes.
 */
export interface ColumnShape {
  from: number;
  bytes: 1 | 2 | 3 | 4 | 8;
}

/** @param values one kind of array for all columns: a loop over several kinds takes ten times as long */
export function shapeOf(values: Float64Array): ColumnShape {
  let least = Infinity;
  let most = -Infinity;
  for (let index = 0; index < values.length; index += 1) {
    const given = values[index]!;
    if (given < least) least = given;
    if (given > most) most = given;
  }
  const range = values.length === 0 ? 0 : most - least;
  const bytes = ([1, 2, 3, 4] as const).find((width) => range < 2 ** (8 * width)) ?? 8;
  return { from: values.length === 0 || bytes === 8 ? 0 : least, bytes };
}

/** How many bytes of a column stand in the planes of one width. */
export const planeOf = ({ bytes }: ColumnShape, width: PlaneWidth): boolean =>
  bytes === 3 ? width < 3 : bytes === width;

/** Widest first, so that every plane begins at a multiple of its own width when the first one does. */
export const planeWidths = [8, 4, 2, 1] as const;
export type PlaneWidth = (typeof planeWidths)[number];
const kinds = { 8: Float64Array, 4: Uint32Array, 2: Uint16Array, 1: Uint8Array } as const;

/** A view on the plane of a width that begins at `at`. */
export const planeAt = (buffer: ArrayBuffer, at: number, count: number, width: PlaneWidth): NumberPlane =>
  new kinds[width](buffer, at, count);

export type NumberPlane = Float64Array | Uint32Array | Uint16Array | Uint8Array;

/**
 * Writes the column's part that belongs into a plane of this width: of three bytes the low two, or the high one. One loop for
 * each kind of plane: one for all takes five times as long.
 */
export function writePlane(
  plane: NumberPlane,
  width: PlaneWidth,
  { from, bytes }: ColumnShape,
  values: Float64Array,
): void {
  if (plane instanceof Float64Array) plane.set(values);
  else if (plane instanceof Uint32Array)
    for (let index = 0; index < plane.length; index += 1) plane[index] = values[index]! - from;
  else if (plane instanceof Uint16Array)
    for (let index = 0; index < plane.length; index += 1) plane[index] = (values[index]! - from) & 0xffff;
  else {
    const shift = bytes === 3 && width === 1 ? 16 : 0;
    for (let index = 0; index < plane.length; index += 1) plane[index] = (values[index]! - from) >> shift;
  }
}
