import { describe, expect, it } from "vitest";
import { fromPolygons } from "../codec/from-polygons";
import { giveCodes } from "./give-codes";
import { renameCells } from "./rename-cells";
import { serialOrder } from "./serial-order";

const square = (code: string, x: number, y: number, group = "990102001001") => {
  const at = (dx: number, dy: number): [number, number] => [118 + (x + dx) / 1000, 30 + (y + dy) / 1000];
  return { code, group, coordinates: [[[at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)]]] };
};
const { graph } = fromPolygons(
  [square("sw", 0, 0), square("ne", 1, 1), square("nw", 0, 1.1), square("se", 1, 0), square("990102001001004", 2, 0)],
  { snapMetres: 0, closeGapsUnderSquareMetres: 0 },
);

describe("serial numbers", () => {
  it("run from west to east, and rows from north to south", () => {
    expect(serialOrder(graph, [...graph.cells.keys()])).toEqual(["nw", "ne", "sw", "se", "990102001001004"]);
  });

  it("go on after the highest that was ever given", () => {
    const given = giveCodes(graph, new Map([["990102001001", 17]]));
    expect(given && Object.fromEntries(given)).toEqual({
      nw: "990102001001018",
      ne: "990102001001019",
      sw: "990102001001020",
      se: "990102001001021",
    });
    expect(given && [...renameCells(graph, given).cells.keys()]).toContain("990102001001004");
  });

  it("end at 999", () => {
    expect(giveCodes(graph, new Map([["990102001001", 996]]))).toBeNull();
  });
});
