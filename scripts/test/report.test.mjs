import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { countBoundaries, countPlaywright, countVitest } from "./report.mjs";

let folder;
const report = (content) => {
  const file = join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fangge-report-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("countVitest", () => {
  it("counts what passed, and what was left out as failed", () => {
    expect(countVitest(report({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2 }), 1)).toEqual({
      passed: 5,
      failed: 3,
    });
  });
  it("takes a run without a report, or without a test, as a failure", () => {
    expect(countVitest(join(folder, "none.json"), 0)).toEqual({ passed: 0, failed: 1 });
    expect(countVitest(report({ numPassedTests: 0 }), 0)).toEqual({ passed: 0, failed: 1 });
  });
  it("sees a run that broke outside its tests", () => {
    expect(countVitest(report({ numPassedTests: 5 }), 1)).toEqual({ passed: 5, failed: 1 });
  });
});

describe("countPlaywright", () => {
  it("takes a flaky test as a failed one", () => {
    expect(countPlaywright(report({ stats: { expected: 4, flaky: 1, skipped: 1 } }), 0)).toEqual({
      passed: 4,
      failed: 2,
    });
  });
});

describe("countBoundaries", () => {
  const cruise = (modules, error = 0) => JSON.stringify({ summary: { error, violations: [] }, modules });
  it("is wrong when no module was looked at", () => {
    expect(countBoundaries(cruise([])).isRight).toBe(false);
    expect(countBoundaries(cruise([{ source: "node_modules/a/b.js" }])).isRight).toBe(false);
  });
  it("is right when modules were looked at and none breaks a rule", () => {
    expect(countBoundaries(cruise([{ source: "lib/a.ts" }])).isRight).toBe(true);
    expect(countBoundaries(cruise([{ source: "lib/a.ts" }], 1)).isRight).toBe(false);
  });
});
