import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Tile, TileCache } from "./tile-cache";

const tile = (size: number): Tile => ({ revision: "1", etag: `"${size}"`, bytes: Buffer.alloc(size) });

describe("TileCache", () => {
  it("never weighs more than it may, whatever is put in", () => {
    const puts = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 4_000 })));
    fc.assert(
      fc.property(puts, (entries) => {
        const cache = new TileCache(6_000);
        for (const [key, size] of entries) {
          cache.set(String(key), tile(size));
          expect(cache.weight).toBeLessThanOrEqual(6_000);
        }
      }),
    );
  });

  it("forgets what was asked for longest ago", () => {
    const cache = new TileCache(3_300);
    for (const key of ["a", "b", "c"]) cache.set(key, tile(500));
    cache.get("a");
    cache.set("d", tile(500));
    expect(["a", "b", "c", "d"].filter((key) => cache.get(key))).toEqual(["a", "c", "d"]);
  });

  it("counts a tile once however often it is put in, and its compressed form too", () => {
    const cache = new TileCache(10_000);
    cache.set("a", tile(500));
    cache.set("a", tile(500), 200);
    expect(cache.weight).toBe(1_200);
    cache.clear();
    expect(cache.weight).toBe(0);
  });

  it("does not throw everything out for one tile that cannot fit", () => {
    const cache = new TileCache(2_000);
    cache.set("a", tile(500));
    cache.set("huge", tile(50_000));
    expect(cache.get("a")).toBeDefined();
    expect(cache.get("huge")).toBeUndefined();
  });
});
