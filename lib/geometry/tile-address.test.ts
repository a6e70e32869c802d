import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_TILE_ZOOM, parseTileAddress, tileAncestor } from "./tile-address";
import { tileBounds } from "./tile-bounds";

const tile = fc
  .integer({ min: 0, max: MAX_TILE_ZOOM })
  .chain((z) => fc.record({ z: fc.constant(z), x: fc.nat(2 ** z - 1), y: fc.nat(2 ** z - 1) }));

describe("parseTileAddress", () => {
  it("reads every tile there is", () => {
    fc.assert(
      fc.property(tile, ({ z, x, y }) => {
        expect(parseTileAddress(String(z), String(x), String(y))).toEqual({ z, x, y });
      }),
    );
  });

  it.each([
    ["23", "0", "0"],
    ["30", "0", "0"],
    ["0", "1", "0"],
    ["14", "16384", "0"],
    ["14", "0", "-1"],
    ["14", "01", "1"],
    ["14", "1.0", "1"],
    ["14", "1e3", "1"],
    ["", "0", "0"],
    ["14", "99999999999999999999", "1"],
    ["14", "1", "1;select"],
  ])("refuses %s/%s/%s", (z, x, y) => {
    expect(parseTileAddress(z, x, y)).toBeNull();
  });
});

describe("tileBounds", () => {
  it("makes neighbours share their edges and ancestors hold their tiles", () => {
    fc.assert(
      fc.property(tile, fc.nat(6), (address, levels) => {
        const [west, south, east, north] = tileBounds(address);
        expect(west).toBeLessThan(east);
        expect(south).toBeLessThan(north);
        if (address.x + 1 < 2 ** address.z) expect(tileBounds({ ...address, x: address.x + 1 })[0]).toBe(east);
        if (address.y + 1 < 2 ** address.z) expect(tileBounds({ ...address, y: address.y + 1 })[3]).toBe(south);
        const [w, s, e, n] = tileBounds(tileAncestor(address, levels));
        expect(w <= west && s <= south && e >= east && n >= north).toBe(true);
      }),
    );
  });

  it("gives the whole Mercator square at zoom 0 and never leaves the earth", () => {
    const [west, south, east, north] = tileBounds({ z: 0, x: 0, y: 0 });
    expect([west, east]).toEqual([-180, 180]);
    expect(north).toBeCloseTo(85.0511287798, 9);
    expect(south).toBeCloseTo(-85.0511287798, 9);
    expect(tileBounds({ z: 0, x: 0, y: 0 }, 64 / 4096)[0]).toBe(-180);
  });

  it("agrees with PostGIS on a tile of the demo city", () => {
    // select st_astext(st_transform(st_tileenvelope(14, 12926, 6704), 4326))
    const expected = [104.0185546875, 31.034108344903498, 104.04052734374999, 31.052933985705145];
    tileBounds({ z: 14, x: 12926, y: 6704 }).forEach((degrees, index) => {
      expect(degrees).toBeCloseTo(expected[index]!, 11);
    });
  });
});
