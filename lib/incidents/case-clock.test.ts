import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClockEvent, DeadlineBook } from "./case-clock";
import { keptOf, progressOf } from "./case-progress";
import type { TimeLimit } from "./deadline";
import type { DeadlineRule, DeadlineStage } from "./deadline-rule";
import { incidentActions } from "./incident-action";
import type { IncidentStatus } from "./incident-status";
import { nextMilestone } from "./next-milestone";
import { transitionTable } from "./transition-table";
import { addWorkingTime, type WorkCalendar, workingTimeBetween } from "./working-time";

const HOUR = 3_600_000;
const calendar: WorkCalendar = {
  workingMinutes: [
    [540, 720],
    [840, 1080],
  ],
  holidays: new Set(["2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07"]),
  workdays: new Set(["2026-10-10"]),
};
const calendars = new Map([["city", calendar]]);
const rule = (stage: DeadlineStage, limit: TimeLimit, part: Partial<DeadlineRule> = {}): DeadlineRule => ({
  ...{ category: "01001", severity: null, stage, step: 1, name: "", nameEn: "", calendarId: "city" },
  ...{ validFrom: "2026-01-01", validTo: null },
  ...limit,
  ...part,
});
const workingHours = (amount: number): TimeLimit => ({ amount, unit: "working-hour" });
const workingDays = (amount: number): TimeLimit => ({ amount, unit: "working-day" });
const hours = (amount: number): TimeLimit => ({ amount, unit: "continuous-hour" });
/** 停工 4 工作时 / 处罚 7 工作日 / 拆除 20 工作日 */
const book: DeadlineBook = {
  calendarsOn: () => calendars,
  rules: [
    rule("accept", hours(2)),
    rule("dispatch", hours(1)),
    rule("handle", workingHours(4), { step: 1, name: "停工" }),
    rule("handle", workingDays(7), { step: 2, name: "处罚" }),
    rule("handle", workingDays(20), { step: 3, name: "拆除" }),
    rule("inspect", workingDays(1)),
  ],
};
const kind = { category: "01001", severity: 1 };
const at = (local: string): number => Date.parse(`${local.replace(" ", "T")}:00+08:00`);
const local = (instant: number | null): string | null =>
  instant === null ? null : new Date(instant + 8 * HOUR).toISOString().slice(0, 16).replace("T", " ");

/** `["dispatch", "2026-09-28 09:00"]`: the state follows from the table. */
type Line = [action: string, at: string, more?: Partial<ClockEvent>];
function events(...lines: Line[]): ClockEvent[] {
  let status: IncidentStatus = "reported";
  return lines.map(([action, time, more]) => {
    const known = incidentActions.find((name) => name === action);
    if (known) status = transitionTable[known].to;
    return { action, to: status, at: at(time), ...more };
  });
}
const told = (rules: DeadlineBook, ...lines: Line[]) => progressOf(rules, kind, events(...lines));
const start: Line[] = [
  ["report", "2026-09-28 08:00"],
  ["register", "2026-09-28 08:30"],
  ["dispatch", "2026-09-28 09:00"],
];

describe("limits in steps", () => {
  it("all run from the dispatch; the first not reached is the one that runs", () => {
    const { clock } = told(book, ...start);
    const handle = clock.limits.filter(({ stage }) => stage === "handle");
    expect(handle.map(({ name, dueAt }) => [name, local(dueAt)])).toEqual([
      ["停工", "2026-09-28 15:00"],
      ["处罚", "2026-10-13 18:00"],
      ["拆除", "2026-10-30 18:00"],
    ]);
    expect(local(keptOf(told(book, ...start)).dueAt)).toBe("2026-09-28 15:00");
    expect(nextMilestone(clock)?.name).toBe("停工");
  });

  it("one reached gives way to the next, one missed stays on top until it is reached, the feedback ends the last", () => {
    const stopped = told(
      book,
      ...start,
      ["accept", "2026-09-28 10:00"],
      ["reach-milestone", "2026-09-28 11:00", { step: 1 }],
    );
    expect(local(keptOf(stopped).dueAt)).toBe("2026-10-13 18:00");
    const missed = told(book, ...start, ["accept", "2026-09-28 16:00"]);
    expect(local(keptOf(missed).dueAt)).toBe("2026-09-28 15:00");
    const done = told(
      book,
      ...start,
      ["accept", "2026-09-28 10:00"],
      ["start", "2026-09-28 10:01"],
      ["feed-back", "2026-10-30 17:00"],
    );
    expect(done.clock.limits.filter(({ stage, reachedAt }) => stage === "handle" && reachedAt === null)).toEqual([]);
    expect(keptOf(done)).toMatchObject({ handledAt: at("2026-10-30 17:00"), handleDueAt: at("2026-10-30 18:00") });
  });

  it("work that failed inspection gets the time of its last step again, the steps before stay reached", () => {
    const again = told(
      book,
      ...start,
      ["start", "2026-09-28 10:00"],
      ["reach-milestone", "2026-09-28 11:00", { step: 1 }],
      ["reach-milestone", "2026-09-29 11:00", { step: 2 }],
      ["feed-back", "2026-09-30 11:00"],
      ["inspect", "2026-09-30 12:00"],
      ["fail-inspection", "2026-10-08 09:00"],
    );
    const handle = again.clock.limits.filter(({ stage }) => stage === "handle");
    expect(handle.map(({ reachedAt }) => local(reachedAt))).toEqual(["2026-09-28 11:00", "2026-09-29 11:00", null]);
    expect(again.figures).toMatchObject({ reworks: 1, handledAt: null });
  });
});

describe("the rules of the day", () => {
  const changed: DeadlineBook = {
    calendarsOn: () => calendars,
    rules: [
      ...book.rules.map((one) => (one.stage === "inspect" ? { ...one, validTo: "2026-09-29" } : one)),
      rule("inspect", workingDays(9), { validFrom: "2026-09-29" }),
    ],
  };

  it("are those of the registration, whatever is changed afterwards", () => {
    const lines: Line[] = [...start, ["start", "2026-09-28 10:00"], ["feed-back", "2026-09-29 10:00"]];
    const { clock } = told(changed, ...lines);
    expect(clock.rulesOn).toBe("2026-09-28");
    expect(keptOf(told(changed, ...lines)).dueAt).toBe(keptOf(told(book, ...lines)).dueAt);
  });

  it("a case registered the day after gets the new ones, also when it was reported before", () => {
    const { clock } = told(changed, ["report", "2026-09-28 23:00"], ["register", "2026-09-29 00:30"]);
    expect(clock.rulesOn).toBe("2026-09-29");
    expect(clock.limits.find(({ stage }) => stage === "inspect")?.amount).toBe(9);
  });
});

describe("the clock stands still", () => {
  const going: Line[] = [...start, ["start", "2026-09-28 10:00"], ["reach-milestone", "2026-09-28 10:30", { step: 1 }]];

  it("while a case is suspended, for all its steps, and keeps the time allowed", () => {
    const before = keptOf(told(book, ...going));
    const paused = told(book, ...going, ["suspend", "2026-09-29 09:00"]);
    expect(keptOf(paused).dueAt).toBeNull();
    const after = keptOf(told(book, ...going, ["suspend", "2026-09-29 09:00"], ["resume", "2026-09-30 09:00"]));
    // one working day later: the 13th October becomes the 14th
    expect(local(after.dueAt)).toBe("2026-10-14 18:00");
    expect(after.dueAt! - after.dueFrom!).toBe(before.dueAt! - before.dueFrom!);
  });

  it("while more time is asked for; what is granted comes on top, and nothing when it is denied", () => {
    const asked: Line[] = [...going, ["request-extension", "2026-09-29 09:00"]];
    expect(keptOf(told(book, ...asked)).dueAt).toBeNull();
    const denied = keptOf(told(book, ...asked, ["deny-extension", "2026-09-30 09:00"]));
    expect(local(denied.dueAt)).toBe("2026-10-14 18:00");
    const granted = told(book, ...asked, ["grant-extension", "2026-09-30 09:00", { granted: workingDays(2) }]);
    expect(local(keptOf(granted).dueAt)).toBe("2026-10-16 18:00");
    expect(granted.figures.extensions).toBe(1);
  });

  it("does not forgive what was late before; time granted to a late case counts from the day it is granted", () => {
    const late: Line[] = [
      ...start,
      ["start", "2026-09-28 16:00"],
      ["suspend", "2026-09-29 09:00"],
      ["resume", "2026-09-30 09:00"],
    ];
    expect(local(keptOf(told(book, ...late)).dueAt)).toBe("2026-09-28 15:00");
    const granted = told(
      book,
      ...start,
      ["start", "2026-09-28 16:00"],
      ["request-extension", "2026-09-29 09:00"],
      ["grant-extension", "2026-09-30 09:00", { granted: workingHours(3) }],
    );
    expect(local(keptOf(granted).dueAt)).toBe("2026-09-30 12:00");
  });
});

const anyWait = fc.integer({ min: -2 * HOUR, max: 60 * HOUR });
/** A walk through the table from a report; waits may be negative, as on a machine whose clock is set back. */
const anyWalk = fc.array(fc.tuple(fc.nat(), anyWait), { maxLength: 25 }).map((draws) => {
  const walk: ClockEvent[] = [{ action: "report", to: "reported", at: at("2026-09-25 10:00") }];
  for (const [draw, wait] of draws) {
    const last = walk.at(-1)!;
    const actions = incidentActions.filter((action) => transitionTable[action].from.includes(last.to));
    if (actions.length === 0) break;
    const action = actions[draw % actions.length]!;
    walk.push({ action, to: transitionTable[action].to, at: last.at + wait });
  }
  return walk;
});

describe("any course of a case", () => {
  it("never runs backwards: times of steps and ends of limits keep their order when the clock is set back", () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        let before = walk[0]!.at;
        for (let length = 1; length <= walk.length; length++) {
          const { clock } = progressOf(book, kind, walk.slice(0, length));
          expect(clock.at).toBeGreaterThanOrEqual(before);
          before = clock.at;
          for (const { from, dueAt, reachedAt } of clock.limits) {
            if (from !== null && dueAt !== null) expect(dueAt).toBeGreaterThan(from);
            if (from !== null && reachedAt !== null) expect(reachedAt).toBeLessThanOrEqual(clock.at);
          }
        }
      }),
    );
  });

  it("has a deadline exactly while something is to be done and the clock runs", () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        const progress = progressOf(book, kind, walk);
        const { status, stoppedAt } = progress.clock;
        const idle = stoppedAt !== null || status === "void" || status === "not_registered";
        expect(keptOf(progress).dueAt === null).toBe(idle);
      }),
    );
  });

  it("keeps the remainder over any pause", () => {
    const pause = fc.integer({ min: 0, max: 400 * HOUR });
    fc.assert(
      fc.property(pause, pause, (run, wait) => {
        const begun = events(
          ...start,
          ["start", "2026-09-28 09:00"],
          ["reach-milestone", "2026-09-28 09:00", { step: 1 }],
        );
        const suspendedAt = at("2026-09-28 09:00") + run;
        const resumedAt = suspendedAt + wait;
        const before = keptOf(progressOf(book, kind, begun)).dueAt!;
        const after = keptOf(
          progressOf(book, kind, [
            ...begun,
            { action: "suspend", to: "suspended", at: suspendedAt },
            { action: "resume", to: "in_progress", at: resumedAt },
          ]),
        ).dueAt!;
        if (before < suspendedAt) expect(after).toBe(before);
        else expect(after).toBe(addWorkingTime(calendar, resumedAt, workingTimeBetween(calendar, suspendedAt, before)));
      }),
    );
  });
});
