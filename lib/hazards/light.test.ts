import { describe, expect, it } from "vitest";
import { hazardLight } from "./light";

const day = "2026-11-29";
const of = (status: string, dueOn: string | null, nextInspectionOn: string | null) =>
  hazardLight({ status, dueOn, nextInspectionOn }, day);

describe("the light of a hazard", () => {
  it("is red once a day has passed, amber when it is near, green before", () => {
    expect(of("found", "2026-11-28", null)).toBe("red");
    expect(of("found", "2026-11-29", null)).toBe("amber");
    expect(of("found", "2026-12-02", null)).toBe("amber");
    expect(of("found", "2026-12-03", "2026-12-20")).toBe("green");
    expect(of("found", "2026-12-20", "2026-11-28")).toBe("red");
  });

  it("asks of a mended one only whether it was looked at, and of a closed one nothing", () => {
    expect(of("rectified", "2026-11-01", "2026-12-20")).toBe("green");
    expect(of("closed", "2026-11-01", "2026-11-01")).toBe("green");
    expect(of("found", null, null)).toBe("green");
  });
});
