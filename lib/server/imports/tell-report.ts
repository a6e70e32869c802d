import type { ImportProblem, ImportWarning } from "@/lib/imports/import-problem";
import type { ImportReport } from "@/lib/imports/import-report";
import type { ImportOrder } from "./run-import";

/** Lines shown on a terminal; the counts name the rest. */
const shownProblems = 40;

/** Prints what became of the file. @returns the exit code */
export function tellReport(report: ImportReport, { file, layer, dryRun, leaveOutRefused }: ImportOrder): 0 | 1 {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say(
    `${file} → ${layer}: ${report.rowsTotal} rows read, ${report.rowsRefused} refused, ${report.rowsRepaired} repaired`,
  );
  for (const remark of report.remarks.slice(0, shownProblems)) say(`  note: ${remark}`);
  for (const warning of report.warnings.slice(0, shownProblems)) say(`  warning: ${place(warning)}`);
  for (const problem of report.problems.slice(0, shownProblems)) say(`  ${place(problem)}`);
  if (report.warningCounts.size > 0) say(`warnings: ${countsOf(report.warningCounts)}`);
  if (report.counts.size > 0) say(`problems: ${countsOf(report.counts)}`);
  if (!report.mayBeWritten(leaveOutRefused)) {
    say(
      "Nothing was written. Mend the file and run it again; --repair mends crossing rings, --leave-out-refused writes the other rows.",
    );
    return 1;
  }
  say(dryRun ? `All is well: ${report.rowsWritten} rows would be written.` : `${report.rowsWritten} rows written.`);
  return 0;
}

const place = ({ row, line, code, field, detail }: ImportProblem | ImportWarning): string =>
  `row ${row}, line ${line}: ${code}${field === undefined ? "" : ` (${field})`}${detail === undefined ? "" : `: ${detail}`}`;

const countsOf = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([code, count]) => `${code} × ${count}`).join(", ");
