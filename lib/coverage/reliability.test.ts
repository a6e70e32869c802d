import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CameraHistory, onlineShare, reliability } from "./reliability";

const HOUR = 3_600_000;
const at = (hour: number) => 1_000 * HOUR + hour * HOUR;
const history = (over: Partial<CameraHistory>): CameraHistory => ({ since: 0, outages: [], windows: [], ...over });
const fault = (from: number, to: number | null) => ({
  from: at(from),
  to: to === null ? null : at(to),
  kind: "offline" as const,
});
const works = (from: number, to: number | null) => ({ ...fault(from, to), kind: "maintenance" as const });
const hundred = [at(0), at(100)] as const;

describe("how a camera kept up", () => {
  it("is all of the time when it never went off", () => {
    const told = reliability(history({}), hundred);
    expect(told).toEqual({ observed: 100 * HOUR, off: 0, planned: 0, faults: 0, longest: 0 });
    expect(onlineShare(told)).toBe(1);
  });

  it("counts what lies in the period, the outage that runs as well, and no fault that began before it", () => {
    const told = reliability(history({ outages: [fault(-10, 5), fault(40, 42), fault(90, null)] }), hundred);
    expect(told).toMatchObject({ off: 17 * HOUR, planned: 0, faults: 2, longest: 10 * HOUR });
    expect(onlineShare(told)).toBeCloseTo(0.83, 9);
  });

  it("tells what was announced apart, and only as far as it was", () => {
    const outages = [fault(10, 20), works(50, 53), fault(60, 62)];
    const windows = [
      { from: at(12), to: at(18) },
      { from: at(59), to: at(70) },
    ];
    expect(reliability(history({ outages, windows }), hundred)).toEqual({
      observed: 100 * HOUR,
      off: 15 * HOUR,
      planned: (6 + 3 + 2) * HOUR,
      faults: 1,
      longest: 4 * HOUR,
    });
  });

  it("says nothing of the time before anything was known", () => {
    const told = reliability(history({ since: at(80), outages: [fault(90, 95)] }), hundred);
    expect(told).toMatchObject({ observed: 20 * HOUR, off: 5 * HOUR });
    expect(onlineShare(reliability(history({ since: at(200) }), hundred))).toBeNull();
  });

  it("is what an hour-by-hour count gives, whatever overlaps", () => {
    const hours = fc.tuple(fc.integer({ min: -20, max: 110 }), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(hours, fc.boolean()), { maxLength: 6 }),
        fc.array(hours, { maxLength: 4 }),
        fc.integer({ min: -30, max: 90 }),
        (breaks, announced, since) => {
          const outages = breaks.map(([[from, length], isWorks]) => (isWorks ? works : fault)(from, from + length));
          const windows = announced.map(([from, length]) => ({ from: at(from), to: at(from + length) }));
          const told = reliability({ since: at(since), outages, windows }, hundred);
          const counted = Array.from({ length: 100 }, (_, hour) => hour).filter((hour) => hour >= since);
          const holds = ({ from, to }: { from: number; to: number | null }, hour: number) =>
            from <= at(hour) && (to ?? Infinity) > at(hour);
          const off = counted.filter((hour) => outages.some((outage) => holds(outage, hour)));
          const planned = off.filter((hour) =>
            outages.some(
              (outage) =>
                holds(outage, hour) && (outage.kind === "maintenance" || windows.some((one) => holds(one, hour))),
            ),
          );
          expect([told.observed, told.off, told.planned].map((time) => time / HOUR)).toEqual([
            counted.length,
            off.length,
            planned.length,
          ]);
        },
      ),
    );
  });
});
