import { describe, expect, it } from "vitest";
import { cameraViolations } from "./camera-rules";

const lawful = { signPosted: true, retentionDays: 30, privateBuilding: null, looksIntoPrivate: false };

describe("Decree 799", () => {
  it("lets a signed camera in the open with 30 days stand", () => expect(cameraViolations(lawful)).toEqual([]));

  it.each([
    [{ retentionDays: 29 }, 17, "retentionDays"],
    [{ signPosted: false }, 13, "signPosted"],
    [{ privateBuilding: "dormitory" as const }, 8, "position"],
    [{ looksIntoPrivate: true }, 8, "bearingDegrees"],
    [{ privateBuilding: "hotel" as const }, 8, "position"],
  ])("refuses %j by article %i", (part, article, field) => {
    expect(cameraViolations({ ...lawful, ...part })).toEqual([expect.objectContaining({ article, field })]);
  });
});
