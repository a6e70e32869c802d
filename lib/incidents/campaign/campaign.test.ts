import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noFigures } from "../case-figures";
import { incidentStatuses, isSettled } from "../incident-status";
import type { IndicatorFacts } from "../indicator-cases";
import { type CampaignRule, type CampaignTarget, campaignStatuses } from "./campaign";
import { addUp, type CampaignLine, gridLine, reachedShare } from "./campaign-board";
import { countCampaign } from "./campaign-counts";
import { allowedCampaignSteps, campaignSteps, isOpenCampaign, statusAfter } from "./campaign-life";
import { commonArea } from "./common-area";
import { type CampaignCase, countsInCampaign, fitsCampaign } from "./fits-campaign";

const rule: CampaignRule = {
  places: ["990102001", "990102002001003"],
  categories: ["01001", "05"],
  fromDay: "2026-11-01",
  toDay: "2026-11-30",
};
const one: CampaignCase = {
  gridCode: "990102001002001",
  category: "01001",
  reportedAt: Date.parse("2026-11-15T09:00:00+08:00"),
  status: "registered",
  drill: false,
};

describe("fitsCampaign", () => {
  it.each([
    ["class, place and day", {}, true],
    ["any sub-class of a class", { category: "05002" }, true],
    ["a listed grid", { gridCode: "990102002001003" }, true],
    ["its first local minute", { reportedAt: Date.parse("2026-11-01T00:00:00+08:00") }, true],
    ["its last", { reportedAt: Date.parse("2026-11-30T23:59:59.999+08:00") }, true],
    ["another sub-class", { category: "01002" }, false],
    ["the grid beside", { gridCode: "990102002001004" }, false],
    ["the minute before", { reportedAt: Date.parse("2026-10-31T23:59:59.999+08:00") }, false],
    ["the minute after", { reportedAt: Date.parse("2026-12-01T00:00:00+08:00") }, false],
  ])("judges %s", (_what, part, fits) => {
    expect(fitsCampaign(rule, { ...one, ...part })).toBe(fits);
  });
});

describe("countsInCampaign", () => {
  it("lets a hand go before the rule, and nothing that was not found in by any way", () => {
    const elsewhere = { ...one, category: "01002" };
    expect(countsInCampaign(rule, one, null)).toBe(true);
    expect(countsInCampaign(rule, one, false)).toBe(false);
    expect(countsInCampaign(rule, elsewhere, null)).toBe(false);
    expect(countsInCampaign(rule, elsewhere, true)).toBe(true);
    for (const part of [{ status: "void" }, { status: "not_registered" }, { drill: true }] as const) {
      expect(countsInCampaign(rule, { ...one, ...part }, true)).toBe(false);
    }
  });
});

const now = Date.parse("2026-11-20T00:00:00+08:00");
const instant = fc.integer({ min: now - 1e9, max: now + 1e9 });
const grids = ["990102001001001", "990102001001002", "990102001002001", "990102002001001"];
const facts = fc
  .record({
    gridCode: fc.constantFrom(...grids),
    status: fc.constantFrom(...incidentStatuses),
    registeredAt: fc.option(instant),
    dueAt: fc.option(instant),
    settledAt: instant,
    handledAt: fc.option(instant),
  })
  .map(({ settledAt, ...rest }): IndicatorFacts & { gridCode: string } => ({
    ...noFigures,
    ...rest,
    closedAt: isSettled(rest.status) ? settledAt : null,
  }));
const targets: CampaignTarget[] = [
  { kind: "checks-per-grid", amount: 3 },
  { kind: "rectified", amount: 90 },
  { kind: "closed-in-time", amount: 80 },
];

const linesOf = (cases: readonly (IndicatorFacts & { gridCode: string })[], checks: number): CampaignLine[] =>
  grids.map((code) => {
    const own = cases.filter(({ gridCode }) => gridCode === code);
    return gridLine({ ...countCampaign(own, checks, now), gridCode: code, isTarget: true }, targets);
  });

describe("the board", () => {
  it("counts every case once: grids, communities and streets add up to the whole", () => {
    fc.assert(
      fc.property(fc.array(facts, { minLength: 1 }), fc.nat(9), (cases, checks) => {
        const lines = linesOf(cases, checks);
        const [whole] = addUp(lines, 0);
        expect(whole?.found).toBe(cases.length);
        expect(whole).toMatchObject(countCampaign(cases, checks * grids.length, now));
        for (const digits of [15, 12, 9]) expect(addUp(addUp(lines, digits), 0)).toEqual([whole]);
        for (const { found, rectified, overdue, judged, inTime } of lines) {
          expect(rectified + overdue).toBeLessThanOrEqual(found);
          expect(inTime).toBeLessThanOrEqual(judged);
          expect(judged).toBeLessThanOrEqual(found);
        }
      }),
    );
  });

  it("never shows more than the whole target, and nothing where there is nothing to judge", () => {
    fc.assert(
      fc.property(fc.array(facts), fc.nat(9), (cases, checks) => {
        for (const line of addUp(linesOf(cases, checks), 9)) {
          for (const [place, target] of targets.entries()) {
            const progress = line.progress[place]!;
            const reached = reachedShare(target, progress);
            if (progress.denominator === 0) expect(reached).toBeNull();
            else expect(reached! >= 0 && reached! <= 1).toBe(true);
          }
        }
      }),
    );
  });

  it("takes five checks in one grid for no more than the three that are asked for", () => {
    const counts = countCampaign([], 0, now);
    const lines = [5, 1].map((checks, place) =>
      gridLine({ ...counts, checks, gridCode: `99010200100100${place}`, isTarget: true }, targets),
    );
    const [whole] = addUp(lines, 0);
    expect(whole).toMatchObject({ grids: 2, checks: 6, progress: [{ numerator: 4, denominator: 6 }, {}, {}] });
    expect(reachedShare(targets[0]!, whole!.progress[0]!)).toBeCloseTo(2 / 3);
    expect(reachedShare(targets[1]!, { numerator: 45, denominator: 100 })).toBeCloseTo(0.5);
    expect(reachedShare(targets[1]!, { numerator: 95, denominator: 100 })).toBe(1);
  });
});

describe("a grid that is no target", () => {
  it("counts its cases, and asks for no checks", () => {
    const counts = { ...countCampaign([], 0, now), found: 2, rectified: 1, checks: 4 };
    expect(gridLine({ ...counts, gridCode: "990102001001001", isTarget: false }, targets)).toMatchObject({
      ...{ grids: 0, found: 2, checks: 4 },
      progress: [{ numerator: 0, denominator: 0 }, { numerator: 1, denominator: 2 }, {}],
    });
  });
});

describe("a campaign's life", () => {
  it("goes from draft over running to closed, and no other way", () => {
    expect(campaignStatuses.map(allowedCampaignSteps)).toEqual([["start"], ["close"], []]);
    expect(statusAfter("draft", "start")).toBe("running");
    expect(statusAfter("running", "close")).toBe("closed");
    for (const status of campaignStatuses) {
      for (const step of campaignSteps) {
        expect(statusAfter(status, step) !== null).toBe(allowedCampaignSteps(status).includes(step));
      }
    }
    expect(campaignStatuses.map(isOpenCampaign)).toEqual([true, true, false]);
  });
});

describe("commonArea", () => {
  it.each([
    [["990102001002003"], "990102001002003"],
    [["990102001002003", "990102001002004"], "990102001002"],
    [["990102001", "990102001002"], "990102001"],
    [["990102001", "990102002"], "990102"],
    [["990102", "990103"], null],
    [[], null],
  ])("of %j is %s", (places, area) => {
    expect(commonArea(places)).toBe(area);
  });
});
