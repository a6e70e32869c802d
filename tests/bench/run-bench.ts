import { readdir, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { type Bench, isKept } from "./bench";
import { type BenchResult, benchmarksText } from "./write-benchmarks";

/**
 * `npm run bench [name…]`: runs every `*.bench.ts` here, one after another, prints what it finds and writes
 * docs/benchmarks.md (only when all of them ran). Ends with 1 when a bound is not kept.
 */
const folder = new URL(".", import.meta.url);
const wanted = process.argv.slice(2);
const files = (await readdir(folder)).filter((name) => name.endsWith(".bench.ts")).sort();
const chosen = files.filter((file) => wanted.length === 0 || wanted.includes(basename(file, ".bench.ts")));

const results: BenchResult[] = [];
for (const file of chosen) {
  const { bench } = (await import(new URL(file, folder).href)) as { bench: Bench };
  console.log(`\n${bench.title}`);
  const rows = await bench.run();
  for (const row of rows) console.log(`  ${isKept(row) ? "✓" : "✗"} ${row.what}: ${row.measured} ${row.unit}`);
  results.push({ bench, rows });
}

if (wanted.length === 0 && results.length > 0) {
  await writeFile("docs/benchmarks.md", benchmarksText(results, new Date().toISOString().slice(0, 10)));
}
const kept = results.flatMap(({ rows }) => rows).every(isKept);
process.exitCode = kept && results.length > 0 ? 0 : 1;
