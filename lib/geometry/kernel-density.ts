/** Mean metres per degree of latitude on the WGS-84 ellipsoid; a lattice some kilometres wide needs no better. */
const METRES_PER_DEGREE = 111_195;

/** Where a density is sampled. Row 0 is the northernmost. */
export interface DensityLattice {
  west: number;
  south: number;
  east: number;
  north: number;
  columns: number;
  rows: number;
  /** Edge of a cell. */
  cellMetres: number;
}

/** Positions as two columns of degrees, as they come over the wire. */
export interface PositionColumns {
  lng: ArrayLike<number>;
  lat: ArrayLike<number>;
}

/**
 * A lattice around all points, three bandwidths wider on each side, with cells small against the bandwidth.
 * Cells grow when there would be more than `maxCells`, so the cost of one picture has a limit. `null` without points.
 */
export function densityLattice(
  { lng, lat }: PositionColumns,
  bandwidthMetres: number,
  maxCells = 1_000_000,
): DensityLattice | null {
  if (lng.length === 0) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < lng.length; i++) {
    west = Math.min(west, lng[i]!);
    east = Math.max(east, lng[i]!);
    south = Math.min(south, lat[i]!);
    north = Math.max(north, lat[i]!);
  }
  const margin = (3 * bandwidthMetres) / METRES_PER_DEGREE;
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  [west, south, east, north] = [west - margin / shrink, south - margin, east + margin / shrink, north + margin];
  const width = (east - west) * shrink * METRES_PER_DEGREE;
  const height = (north - south) * METRES_PER_DEGREE;
  const cellMetres = Math.max(bandwidthMetres / 4, Math.sqrt((width * height) / maxCells));
  return {
    west,
    south,
    east,
    north,
    cellMetres,
    columns: Math.max(1, Math.round(width / cellMetres)),
    rows: Math.max(1, Math.round(height / cellMetres)),
  };
}

/**
 * Widths of three box blurs that together come close to a Gaussian of this standard deviation (in cells).
 * P. Kovesi, "Fast almost-Gaussian filtering", DICTA 2010.
 */
function boxWidths(sigma: number): number[] {
  const passes = 3;
  const ideal = Math.sqrt((12 * sigma * sigma) / passes + 1);
  const lower = Math.floor(ideal) % 2 === 0 ? Math.floor(ideal) - 1 : Math.floor(ideal);
  const narrow = Math.round(
    (12 * sigma * sigma - passes * lower * lower - 4 * passes * lower - 3 * passes) / (-4 * lower - 4),
  );
  return Array.from({ length: passes }, (_, i) => (i < narrow ? lower : lower + 2));
}

/** One box blur along the rows; sums run, so the width costs nothing. */
function blurRows(from: Float32Array, to: Float32Array, columns: number, rows: number, width: number): void {
  const half = (width - 1) / 2;
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    let sum = 0;
    for (let i = 0; i < Math.min(half, columns); i++) sum += from[start + i]!;
    for (let i = 0; i < columns; i++) {
      if (i + half < columns) sum += from[start + i + half]!;
      if (i - half - 1 >= 0) sum -= from[start + i - half - 1]!;
      to[start + i] = sum / width;
    }
  }
}

/** The same along the columns, all columns at once: memory is read in its own order, twice as fast. */
function blurColumns(from: Float32Array, to: Float32Array, columns: number, rows: number, width: number): void {
  const half = (width - 1) / 2;
  const sums = new Float32Array(columns);
  const add = (row: number, sign: 1 | -1): void => {
    if (row < 0 || row >= rows) return;
    for (let i = 0; i < columns; i++) sums[i]! += sign * from[row * columns + i]!;
  };
  for (let row = 0; row < half; row++) add(row, 1);
  for (let row = 0; row < rows; row++) {
    add(row + half, 1);
    add(row - half - 1, -1);
    for (let i = 0; i < columns; i++) to[row * columns + i] = sums[i]! / width;
  }
}

/**
 * Points per square metre, smoothed with a Gaussian of `bandwidthMetres` (true metres, whatever the zoom).
 * @param indices which points count
 * @param weights what each point counts for; absent = 1
 */
export function kernelDensity(
  { lng, lat }: PositionColumns,
  indices: ArrayLike<number>,
  lattice: DensityLattice,
  bandwidthMetres: number,
  weights?: ArrayLike<number>,
): Float32Array {
  const { west, east, south, north, columns, rows, cellMetres } = lattice;
  const values = new Float32Array(columns * rows);
  const spare = new Float32Array(columns * rows);
  const perCell = 1 / (cellMetres * cellMetres);
  for (let i = 0; i < indices.length; i++) {
    const column = Math.floor(((lng[indices[i]!]! - west) / (east - west)) * columns);
    const row = Math.floor(((north - lat[indices[i]!]!) / (north - south)) * rows);
    if (column >= 0 && column < columns && row >= 0 && row < rows)
      values[row * columns + column]! += perCell * (weights?.[indices[i]!] ?? 1);
  }
  for (const width of boxWidths(bandwidthMetres / cellMetres)) {
    blurRows(values, spare, columns, rows, width);
    blurColumns(spare, values, columns, rows, width);
  }
  return values;
}
