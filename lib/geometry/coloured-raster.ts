/**
 * The picture of a raster of values.
 * @param ramp colours of four bytes each, from 0 to the peak
 * @param peak value of the last colour
 */
export function colouredRaster(
  values: Float32Array,
  ramp: Uint8ClampedArray,
  peak: number,
): Uint8ClampedArray<ArrayBuffer> {
  const colors = new Uint32Array(ramp.buffer, ramp.byteOffset, ramp.byteLength / 4);
  const pixels = new Uint32Array(values.length);
  const last = colors.length - 1;
  const scale = last / peak;
  for (let i = 0; i < values.length; i++)
    pixels[i] = colors[Math.min(last, Math.round(Math.max(0, values[i]!) * scale))]!;
  return new Uint8ClampedArray(pixels.buffer);
}
