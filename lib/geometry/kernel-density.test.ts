import { describe, expect, test } from "vitest";
import { densityLattice, kernelDensity } from "./kernel-density";

const BANDWIDTH = 65;
const gaussianPeak = 1 / (2 * Math.PI * BANDWIDTH ** 2);
const columns = (positions: [number, number][]) => ({
  lng: positions.map(([lng]) => lng),
  lat: positions.map(([, lat]) => lat),
});

describe("kernel density", () => {
  const points = columns([
    [118.24, 30.91],
    [118.26, 30.93],
  ]);
  const lattice = densityLattice(points, BANDWIDTH)!;
  const one = kernelDensity(points, [0], lattice, BANDWIDTH);
  const at = (lng: number, lat: number): number => {
    const column = Math.floor(((lng - lattice.west) / (lattice.east - lattice.west)) * lattice.columns);
    const row = Math.floor(((lattice.north - lat) / (lattice.north - lattice.south)) * lattice.rows);
    return one[row * lattice.columns + column]!;
  };

  test("keeps the number of points: the whole surface sums to one", () => {
    const sum = one.reduce((total, value) => total + value * lattice.cellMetres ** 2, 0);
    expect(sum).toBeCloseTo(1, 2);
  });

  test("comes within 6 % of the Gaussian at its peak and one bandwidth away", () => {
    expect(Math.abs(at(118.24, 30.91) / gaussianPeak - 1)).toBeLessThan(0.06);
    const metresPerDegreeLng = 111_195 * Math.cos((30.92 * Math.PI) / 180);
    const aside = at(118.24 + BANDWIDTH / metresPerDegreeLng, 30.91) / (gaussianPeak * Math.exp(-0.5));
    expect(Math.abs(aside - 1)).toBeLessThan(0.12);
  });

  test("is as wide north-south as east-west, in metres: both variances are the bandwidth's square", () => {
    let [sum, x, y, xx, yy] = [0, 0, 0, 0, 0];
    one.forEach((value, i) => {
      const [column, row] = [i % lattice.columns, Math.floor(i / lattice.columns)];
      [sum, x, y, xx, yy] = [
        sum + value,
        x + value * column,
        y + value * row,
        xx + value * column ** 2,
        yy + value * row ** 2,
      ];
    });
    const cellEast = ((lattice.east - lattice.west) * 111_195 * Math.cos((30.92 * Math.PI) / 180)) / lattice.columns;
    const cellNorth = ((lattice.north - lattice.south) * 111_195) / lattice.rows;
    expect(Math.sqrt(xx / sum - (x / sum) ** 2) * cellEast).toBeCloseTo(BANDWIDTH, -1);
    expect(Math.sqrt(yy / sum - (y / sum) ** 2) * cellNorth).toBeCloseTo(BANDWIDTH, -1);
  });

  test("counts only the points it was told to", () => {
    expect(kernelDensity(points, [], lattice, BANDWIDTH).every((value) => value === 0)).toBe(true);
    expect(at(118.26, 30.93)).toBe(0);
  });

  test("limits the lattice however far apart the points are", () => {
    const wide = densityLattice(
      columns([
        [117, 30],
        [119, 32],
      ]),
      BANDWIDTH,
    )!;
    expect(wide.columns * wide.rows).toBeLessThanOrEqual(1_010_000);
  });

  test("has no lattice without points", () => {
    expect(densityLattice(columns([]), BANDWIDTH)).toBeNull();
  });
});
