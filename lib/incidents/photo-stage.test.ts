import { describe, expect, it } from "vitest";
import { incidentActions } from "./incident-action";
import { photoStage, photoStages } from "./photo-stage";

describe("photoStage", () => {
  it("tells the look on site, the work and the look after it apart", () => {
    expect(photoStage("verify")).toBe("verify");
    expect(photoStage("feed-back")).toBe("handle");
    expect(photoStage("close")).toBe("inspect");
  });

  it("never takes the photo of a step for that of the report", () => {
    const stages = new Set(incidentActions.map(photoStage));
    expect([...stages].sort()).toEqual(photoStages.filter((stage) => stage !== "report").toSorted());
  });
});
