import { describe, expect, it } from "vitest";
import { hasPlate, plateText, readPlate } from "./plate";

describe("a plate", () => {
  it("is read by its own stop only, and typed as people write", () => {
    const text = plateText("place:12", "K7QM2V9D");
    expect(readPlate(text, "place:12")).toBe("K7QM2V9D");
    expect(readPlate(text, "place:13")).toBeNull();
    expect(readPlate("FG1 place:12", "place:12")).toBeNull();
    expect(readPlate(" k7qm-2v9d ", "place:12")).toBe("K7QM2V9D");
    expect(readPlate("O1IL", "place:12")).toBe("0111");
  });

  it("hangs at places, never at somebody's door", () => {
    expect(
      ["hazard", "case", "visit", "place", "post", "blind-spot", "hot-spot", "check"].filter((kind) =>
        hasPlate(kind as "case"),
      ),
    ).toEqual(["hazard", "place", "post", "check"]);
  });
});
