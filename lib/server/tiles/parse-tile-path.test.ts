import { describe, expect, it } from "vitest";
import { parseTilePath } from "./parse-tile-path";
import { tileLayerIds } from "./tile-layer";

const codeOf = (path: string): string => {
  const parsed = parseTilePath(path);
  return parsed.ok ? "ok" : parsed.failure.code;
};

describe("parseTilePath", () => {
  it.each(tileLayerIds)("knows %s", (id) => {
    expect(parseTilePath(`/tiles/${id}.json`)).toMatchObject({ value: { kind: "description", layer: { id } } });
    expect(parseTilePath(`/tiles/${id}/14/12926/6704`)).toMatchObject({
      value: { kind: "tile", layer: { id }, address: { z: 14, x: 12926, y: 6704 } },
    });
  });

  it.each([
    ["/tiles/", "not-found"],
    ["/tiles/nothing.json", "not-found"],
    ["/tiles/nothing/14/1/1", "not-found"],
    ["/tiles/__proto__/14/1/1", "not-found"],
    ["/tiles/base/14/1", "not-found"],
    ["/tiles/base/14/1/1/1", "not-found"],
    ["/tiles/base/30/1/1", "invalid-parameter"],
    ["/tiles/base/14/16384/1", "invalid-parameter"],
    ["/tiles/base/14/-1/1", "invalid-parameter"],
    ["/tiles/base/14/1/1.5", "invalid-parameter"],
    ["/tiles/base/NaN/1/1", "invalid-parameter"],
    ["/tiles/base/14/1/%00", "invalid-parameter"],
  ])("answers %s with %s", (path, code) => {
    expect(codeOf(path)).toBe(code);
  });
});
