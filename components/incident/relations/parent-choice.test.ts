import { describe, expect, it } from "vitest";
import { parentChoices } from "./parent-choice";

const near = (id: string, east: number, description = "井盖") => ({
  id,
  number: `2026-1129-000${id}`,
  description,
  address: "南门",
  status: "registered" as const,
  position: [118 + east, 31] as [number, number],
});
const self = { id: "1", position: [118, 31] as const };
const cases = [near("1", 0), near("2", 0.002), near("3", 0.001, "燃气")];
const ids = (words: string, found: { id: string; number: string; description: string }[] = []) =>
  parentChoices(self, { near: cases, found, words }).map(({ id }) => id);

describe("parentChoices", () => {
  it("has the nearest first, and never the case itself", () => {
    expect(ids("")).toEqual(["3", "2"]);
    expect(parentChoices(self, { near: cases, found: [], words: "" })[0]?.metres).toBe(95);
  });
  it("follows words, places and numbers", () => {
    expect(ids("燃气")).toEqual(["3"]);
    expect(ids("南门")).toEqual(["3", "2"]);
    expect(ids("0002")).toEqual(["2"]);
  });
  it("puts what a number names elsewhere before what is near, each once", () => {
    const far = { id: "9", number: "2026-1120-0002", description: "" };
    expect(ids("0002", [far, { ...far, id: "2" }, { ...far, id: "1" }])).toEqual(["9", "2"]);
  });
});
