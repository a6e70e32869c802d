import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deviceState, joinsCase } from "./alarm-device";

const MINUTE = 60_000;

describe("joinsCase", () => {
  it("makes one case of every run of alarms without a long enough pause, however many there are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 * MINUTE }), { maxLength: 80 }),
        fc.integer({ min: 1, max: 20 }),
        (gaps, quietMinutes) => {
          let at = 0;
          let lastAlarmAt: number | null = null;
          let cases = 0;
          for (const gap of gaps) {
            at += gap;
            if (!joinsCase({ lastAlarmAt, caseIsOpen: cases > 0, quietMinutes }, at)) cases += 1;
            lastAlarmAt = at;
          }
          const pauses = gaps.slice(1).filter((gap) => gap >= quietMinutes * MINUTE).length;
          expect(cases).toBe(gaps.length === 0 ? 0 : pauses + 1);
        },
      ),
    );
  });

  it("joins no case that is closed, and a clock set back makes no new one", () => {
    expect(joinsCase({ lastAlarmAt: 0, caseIsOpen: false, quietMinutes: 10 }, 1)).toBe(false);
    expect(joinsCase({ lastAlarmAt: 10 * MINUTE, caseIsOpen: true, quietMinutes: 10 }, 0)).toBe(true);
  });
});

describe("deviceState", () => {
  it("is offline once it was silent for one and a half heartbeats, and never before", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1440 }), fc.integer({ min: 0, max: 3000 }), (heartbeatMinutes, minutes) => {
        const state = deviceState({ lastSeenAt: 0, heartbeatMinutes }, minutes * MINUTE);
        expect(state).toBe(minutes <= heartbeatMinutes * 1.5 ? "online" : "offline");
      }),
    );
    expect(deviceState({ lastSeenAt: null, heartbeatMinutes: 60 }, 0)).toBe("never");
  });
});
