import { describe, expect, it } from "vitest";
import { windowFault } from "./maintenance-window";

const HOUR = 3_600_000;
const now = 1_000_000 * HOUR;
const fault = (from: number, to: number) => windowFault({ startsAt: now + from * HOUR, endsAt: now + to * HOUR }, now);

describe("announced maintenance", () => {
  it.each([
    ["tomorrow, for two hours", 24, 26, null],
    ["that begins just now", -0.5, 2, null],
    ["that began yesterday: an outage is not called planned afterwards", -24, 2, "startsAt"],
    ["that ends before it begins", 24, 23, "endsAt"],
    ["that takes no time", 24, 24, "endsAt"],
    ["that is over already", -0.9, -0.5, "endsAt"],
    ["of 31 days", 1, 1 + 31 * 24, null],
    ["of more than 31 days", 1, 2 + 31 * 24, "endsAt"],
  ])("%s", (_, from, to, wrong) => {
    expect(fault(from, to)).toBe(wrong);
  });
});
