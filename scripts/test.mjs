import { mkdirSync } from "node:fs";
import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { wasStopped } from "./test/run-shown.mjs";
import { steps } from "./test/steps.mjs";

// `npm test` runs every step; `node scripts/test.mjs unit lint` runs the named ones. The last line sums up.
chdir(fileURLToPath(new URL("..", import.meta.url)));
mkdirSync("test-results", { recursive: true });

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(", ")}. Steps: ${steps.map(({ name }) => name).join(" ")}`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
const lines = [];
for (const { name, always, run } of steps) {
  if (wasStopped() || (wanted.length > 0 && !always && !wanted.includes(name))) continue;
  console.log(`\n── ${name}`);
  const began = performance.now();
  const count = await run().catch((error) => {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  });
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const line = `${count.failed === 0 ? "✓" : "✗"} ${name}: ${count.passed} right, ${count.failed} wrong, ${seconds} s`;
  lines.push(line);
  console.log(line);
}

console.log(`\n${lines.join("\n")}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = wasStopped() ? 130 : total.failed === 0 && total.passed > 0 ? 0 : 1;
