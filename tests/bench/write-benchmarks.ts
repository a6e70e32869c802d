import { arch, cpus, platform, totalmem } from "node:os";
import { type Bench, type BenchRow, isKept } from "./bench";

export interface BenchResult {
  bench: Bench;
  rows: BenchRow[];
}

const number = (value: number): string => value.toLocaleString("en", { maximumSignificantDigits: 4 });

function bound({ required, unit }: BenchRow): string {
  if (required === undefined) return "";
  return "atMost" in required ? `≤ ${number(required.atMost)} ${unit}` : `≥ ${number(required.atLeast)} ${unit}`;
}

function table({ bench, rows }: BenchResult): string {
  const lines = rows.map(
    (row) => `| ${row.what} | ${number(row.measured)} ${row.unit} | ${bound(row)} | ${isKept(row) ? "✓" : "✗"} |`,
  );
  return [
    `## ${bench.title}`,
    "",
    bench.method,
    "",
    "| what | measured | required | |",
    "|---|---|---|---|",
    ...lines,
  ].join("\n");
}

/** The text of docs/benchmarks.md. */
export function benchmarksText(results: readonly BenchResult[], day: string): string {
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${arch()}, Node ${process.versions.node}`;
  const head = `# Benchmarks\n\nWritten by \`npm run bench\` on ${day}: ${machine}.`;
  return `${[head, ...results.map(table)].join("\n\n")}\n`;
}
