import { describe, expect, it } from "vitest";
import { noFigures } from "./coverage-figures";
import { isSmallBase } from "./small-base";

describe("a small base", () => {
  it("is too little to compare by, but not nothing", () => {
    expect(isSmallBase("hazards", { ...noFigures, hazards: 9 })).toBe(true);
    expect(isSmallBase("hazards", { ...noFigures, hazards: 10 })).toBe(false);
    expect(isSmallBase("hazards", noFigures)).toBe(false);
    expect(isSmallBase("groundMetres", { ...noFigures, groundMetres: 1_999 })).toBe(true);
    expect(isSmallBase("streetMetres", { ...noFigures, streetMetres: 200 })).toBe(false);
  });
});
