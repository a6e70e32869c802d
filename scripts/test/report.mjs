import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number }} Count */

/** A check that is either right or wrong counts as one. */
export const verdict = (isRight) => ({ passed: isRight ? 1 : 0, failed: isRight ? 0 : 1 });

const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);

/** No report, or one without a single test, means that nothing was proved: a failure. */
function atLeastOne({ passed, failed }, exitCode) {
  if (passed + failed === 0) return { passed: 0, failed: 1 };
  // A run that fails outside its tests (a broken set-up) has to be seen as well.
  return { passed, failed: exitCode === 0 ? failed : Math.max(1, failed) };
}

/** Counts vitest's JSON report. A test that is left out counts as failed: none may be. */
export function countVitest(file, exitCode) {
  const report = readReport(file);
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report ?? {};
  return atLeastOne({ passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests }, exitCode);
}

/** Counts Playwright's JSON report. A flaky test is a failed one. */
export function countPlaywright(file, exitCode) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = readReport(file)?.stats ?? {};
  return atLeastOne({ passed: expected, failed: unexpected + flaky + skipped }, exitCode);
}

/** dependency-cruiser ends with 0 when it found no module at all, so the modules are counted. */
export function countBoundaries(json) {
  const { summary, modules } = JSON.parse(json);
  const sources = modules.filter(({ source }) => !source.includes("node_modules")).length;
  return { isRight: summary.error === 0 && sources > 0, sources, violations: summary.violations };
}
