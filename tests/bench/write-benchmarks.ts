import { arch, cpus, platform, totalmem } from "node:os";
import { type Bench, type BenchRow, isKept } from "./bench";

export interface BenchResult {
  bench: Bench;
  rows: readonly BenchRow[];
  /** Why it could not be measured to its end. */
  failure?: string;
}

const number = (value: number): string => value.toLocaleString("en", { maximumSignificantDigits: 4 });

function bound({ required, unit }: BenchRow): string {
  if (required === undefined) return "";
  return "atMost" in required ? `≤ ${number(required.atMost)} ${unit}` : `≥ ${number(required.atLeast)} ${unit}`;
}

const verdict = (row: BenchRow): string => (row.required === undefined ? "" : isKept(row) ? "✓" : "✗ missed");

function section({ bench, rows, failure }: BenchResult, day: string): string {
  const lines = rows.map(
    (row) => `| ${row.what} | ${number(row.measured)} ${row.unit} | ${bound(row)} | ${verdict(row)} |`,
  );
  const said =
    failure === undefined
      ? ["| what | measured | required | |", "|---|---|---|---|", ...lines]
      : [`**Could not be measured:** ${failure.replace(/\s+/g, " ")}`];
  return [`## ${bench.title}`, "", `${bench.method} (${day})`, "", ...said].join("\n");
}

/**
 * The text of docs/benchmarks.md: the sections of the benches that ran, in the order of all benches, and of the others as
 * they stand in `before`.
 */
export function benchmarksText(
  results: readonly BenchResult[],
  { titles, before, day }: { titles: readonly string[]; before: string; day: string },
): string {
  const kept = before.split(/^(?=## )/m).slice(1);
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${arch()}, Node ${process.versions.node}`;
  const head = `# Benchmarks\n\nWritten by \`npm run bench\`: ${machine}. Ratios are of one run; behind each method stands its day.`;
  const sections = titles.flatMap((title) => {
    const result = results.find(({ bench }) => bench.title === title);
    return result ? section(result, day) : (kept.find((text) => text.startsWith(`## ${title}\n`))?.trimEnd() ?? []);
  });
  return `${[head, ...sections].join("\n\n")}\n`;
}
