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
  for (const { row, line, code, field, detail } of report.problems.slice(0, shownProblems)) {
    say(
      `  row ${row}, line ${line}: ${code}${field === undefined ? "" : ` (${field})`}${detail === undefined ? "" : `: ${detail}`}`,
    );
  }
  if (report.counts.size > 0)
    say(`problems: ${[...report.counts].map(([code, count]) => `${code} × ${count}`).join(", ")}`);
  if (!report.mayBeWritten(leaveOutRefused)) {
    say(
      "Nothing was written. Mend the file and run it again; --repair mends crossing rings, --leave-out-refused writes the other rows.",
    );
    return 1;
  }
  say(dryRun ? `All is well: ${report.rowsWritten} rows would be written.` : `${report.rowsWritten} rows written.`);
  return 0;
}
