import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CameraStatus, foldReports, type KnownStatus } from "./camera-status";

const NOW = 1_000_000_000;
const known = (status: CameraStatus, over: Partial<KnownStatus> = {}): KnownStatus => ({
  ...{ status, since: 100, reportedAt: null },
  ...over,
});
const on = (at: number) => ({ online: true, at });
const off = (at: number) => ({ online: false, at });

describe("foldReports", () => {
  it("begins an outage, and ends one that ran", () => {
    expect(foldReports(known("online"), [off(200)], NOW)).toEqual({
      outcomes: ["changed"],
      after: { status: "offline", since: 200, reportedAt: 200 },
      endedAt: null,
      outages: [{ beganAt: 200, endedAt: null }],
    });
    expect(foldReports(known("offline"), [on(200)], NOW)).toMatchObject({ endedAt: 200, outages: [] });
  });

  it("takes reports of one list by their times, and answers them in their places", () => {
    const { outcomes, outages, after } = foldReports(known("online"), [on(300), off(200), off(300), on(250)], NOW);
    expect(outcomes).toEqual(["unchanged", "changed", "stale", "changed"]);
    expect(outages).toEqual([{ beganAt: 200, endedAt: 250 }]);
    expect(after).toEqual({ status: "online", since: 250, reportedAt: 300 });
  });

  it("lets nothing older overwrite what is newer, also when the newer said the same as before", () => {
    expect(foldReports(known("online", { reportedAt: 500 }), [off(400)], NOW).outcomes).toEqual(["stale"]);
    expect(foldReports(known("offline", { since: 500 }), [on(400)], NOW).outcomes).toEqual(["stale"]);
  });

  it("leaves a camera in maintenance until it is reported on", () => {
    expect(foldReports(known("maintenance"), [off(200)], NOW)).toMatchObject({
      outcomes: ["unchanged"],
      after: { status: "maintenance" },
    });
    expect(foldReports(known("maintenance"), [on(200)], NOW)).toMatchObject({
      after: { status: "online" },
      endedAt: 200,
    });
  });

  it("does not believe a clock that runs more than five minutes ahead", () => {
    expect(foldReports(known("online"), [off(NOW + 300_001), off(NOW + 300_000)], NOW).outcomes).toEqual([
      "ahead",
      "changed",
    ]);
  });

  it("changes nothing when the same list comes again", () => {
    const report = fc.record({ online: fc.boolean(), at: fc.integer({ min: 0, max: 400 }) });
    const status = fc.constantFrom<CameraStatus>("online", "offline", "maintenance");
    fc.assert(
      fc.property(status, fc.array(report, { maxLength: 12 }), (first, reports) => {
        const once = foldReports(known(first), reports, NOW);
        const again = foldReports(once.after, reports, NOW);
        expect(again.outcomes).not.toContain("changed");
        expect(again.after).toEqual(once.after);
        const ends = once.outages.flatMap(({ beganAt, endedAt }) => [beganAt, endedAt ?? Number.POSITIVE_INFINITY]);
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      }),
    );
  });
});
