import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { type Bench, isKept } from "./bench";
import { runningChildren } from "./fork-child";
import { type BenchResult, benchmarksText } from "./write-benchmarks";

/**
 * `npm run bench -- [name…] [--write]`: runs every `*.bench.ts` here, or those named, one after another, and prints what it
 * finds. All of them together, or named ones with `--write`, put their sections into docs/benchmarks.md, each as soon as it
 * is there; one that fails is named there and stops no other. Ends with 1 when a bound is not kept or a bench failed.
 */
const REPORT = "docs/benchmarks.md";
const folder = new URL(".", import.meta.url);
const { positionals: wanted, values } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean", default: false } },
});
const names = (await readdir(folder)).filter((name) => name.endsWith(".bench.ts")).sort();
const benches = await Promise.all(
  names.map(async (file) => {
    const { bench } = (await import(new URL(file, folder).href)) as { bench: Bench };
    return { name: basename(file, ".bench.ts"), bench };
  }),
);
const strange = wanted.filter((name) => !benches.some((one) => one.name === name));
if (strange.length > 0) throw new Error(`no bench is called ${strange.join(", ")}`);

async function measured(bench: Bench): Promise<BenchResult> {
  try {
    return { bench, rows: await bench.run() };
  } catch (error) {
    // What it says goes into the report, where it counts as not kept; where it came from is for whoever mends it.
    console.error(error);
    return { bench, rows: [], failure: error instanceof Error ? error.message : String(error) };
  } finally {
    for (const child of runningChildren) child.kill("SIGKILL");
  }
}

const results: BenchResult[] = [];
for (const { name, bench } of benches) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${bench.title}`);
  const result = await measured(bench);
  for (const row of result.rows) console.log(`  ${isKept(row) ? "✓" : "✗"} ${row.what}: ${row.measured} ${row.unit}`);
  if (result.failure !== undefined) console.log(`  ✗ could not be measured: ${result.failure}`);
  results.push(result);
  if (wanted.length > 0 && !values.write) continue;
  const titles = benches.map((one) => one.bench.title);
  const before = await readFile(REPORT, "utf8");
  await writeFile(REPORT, benchmarksText(results, { titles, before, day: new Date().toISOString().slice(0, 10) }));
}

const missed = results.filter(({ rows, failure }) => failure !== undefined || !rows.every(isKept));
if (missed.length > 0) console.log(`\nnot kept: ${missed.map(({ bench }) => bench.title).join(", ")}`);
process.exitCode = missed.length > 0 ? 1 : 0;
