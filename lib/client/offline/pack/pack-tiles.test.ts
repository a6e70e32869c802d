import { describe, expect, it } from "vitest";
import { packTiles } from "./pack-tiles";

describe("tiles of a pack", () => {
  const tiles = packTiles([118.245, 30.91, 118.25, 30.915]);

  it("hold the tile of every zoom that the area lies in, of each layer", () => {
    // 118.2481° E, 30.9136° N by the OpenStreetMap wiki's formula.
    for (const zoom of [10, 16]) {
      const n = 2 ** zoom;
      const x = Math.floor(((118.2481 + 180) / 360) * n);
      const rad = (30.9136 * Math.PI) / 180;
      const y = Math.floor(((1 - Math.log(Math.tan(rad) + 1 / Math.cos(rad)) / Math.PI) / 2) * n);
      for (const layer of ["base", "grids", "hazards", "checked-places"])
        expect(tiles).toContain(`/tiles/${layer}/${zoom}/${x}/${y}`);
    }
  });

  it("are few, each once, and none of households", () => {
    expect(new Set(tiles).size).toBe(tiles.length);
    expect(tiles.length).toBeLessThan(150);
    expect(tiles.join()).not.toContain("households");
  });
});
