import type { ImportProblem, ImportProblemCode, ImportWarning, ImportWarningCode } from "./import-problem";

/** Lines kept in full; beyond it problems are only counted, so that a broken file of any size stays cheap. */
const keptProblems = 1_000;

/** Faults of the file, not of a row: no row of it can be trusted. */
const ofWholeFile: ReadonlySet<ImportProblemCode> = new Set(["column-missing", "wrong-system", "text-encoding"]);

/** What became of every row of a file. */
export class ImportReport {
  rowsTotal = 0;
  rowsRefused = 0;
  rowsRepaired = 0;
  rowsWritten = 0;
  readonly problems: ImportProblem[] = [];
  readonly counts = new Map<ImportProblemCode, number>();
  readonly warnings: ImportWarning[] = [];
  readonly warningCounts = new Map<ImportWarningCode, number>();
  /** What the importer did or assumed by itself, in words for the operator: codes made up, columns left unread, defaults. */
  readonly remarks: string[] = [];

  add(problem: ImportProblem): void {
    this.counts.set(problem.code, (this.counts.get(problem.code) ?? 0) + 1);
    if (this.problems.length < keptProblems) this.problems.push(problem);
  }

  warn(warning: ImportWarning): void {
    this.warningCounts.set(warning.code, (this.warningCounts.get(warning.code) ?? 0) + 1);
    if (this.warnings.length < keptProblems) this.warnings.push(warning);
  }

  /** True when the file may be written: all is well, or only single rows are not and the operator leaves those out. */
  mayBeWritten(leaveOutRefused: boolean): boolean {
    return [...this.counts.keys()].every((code) => leaveOutRefused && !ofWholeFile.has(code));
  }
}
