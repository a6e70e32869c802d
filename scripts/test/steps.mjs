import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { checkHouseRules } from "./house-rules.mjs";
import { missingBuilds } from "./lock-file.mjs";
import { countBoundaries, countPlaywright, countVitest, verdict } from "./report.mjs";
import { runShown } from "./run-shown.mjs";
import { setUpBrowser, setUpPackages, setUpPostgis } from "./set-up.mjs";

const tool = (path) => join("node_modules", path);
const say = (text) => console.log(text);

/** A program that is right when it ends with 0. */
const check = (...args) => runShown(args).then(({ code }) => verdict(code === 0));

const sum = (...counts) => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
});

function filesOfProject() {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" });
  return listed.split("\n").filter((path) => path !== "" && !path.startsWith("."));
}

async function types() {
  await runShown([tool("next/dist/bin/next"), "typegen"], { capture: true });
  const tsc = tool("typescript/bin/tsc");
  return sum(
    await check(tsc, "--noEmit", "-p", "tsconfig.json"),
    await check(tsc, "--noEmit", "-p", "tsconfig.pure.json"),
  );
}

function rules() {
  const { problems, files, median } = checkHouseRules(filesOfProject());
  for (const { name, version } of missingBuilds(JSON.parse(readFileSync("package-lock.json", "utf8")).packages)) {
    problems.push(`package-lock.json lacks ${name} ${version}: npm ci refuses it. Run node scripts/complete-lock.mjs`);
  }
  for (const problem of problems) say(problem);
  say(`${files} files, the median has ${median} lines`);
  return verdict(problems.length === 0 && files > 0);
}

async function boundaries() {
  const cruise = [
    tool("dependency-cruiser/bin/dependency-cruise.mjs"),
    "--config",
    ".dependency-cruiser.mjs",
    "--output-type",
    "json",
  ];
  const { stdout } = await runShown(
    [...cruise, "app", "components", "geodata", "lib", "scripts", "server.ts", "tests"],
    { capture: true },
  );
  const { isRight, sources, violations } = countBoundaries(stdout);
  for (const { rule, from, to } of violations) say(`${rule.name}: ${from} → ${to}`);
  say(`${sources} modules`);
  return verdict(isRight);
}

async function vitest(project) {
  const report = `test-results/${project}.json`;
  rmSync(report, { force: true });
  const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { code } = await runShown([tool("vitest/vitest.mjs"), ...args]);
  return countVitest(report, code);
}

async function browser() {
  await setUpBrowser(say);
  const report = "test-results/browser.json";
  rmSync(report, { force: true });
  const { code } = await runShown([tool("@playwright/test/cli.js"), "test"], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return countPlaywright(report, code);
}

/** Everything `npm test` does, in order. A step answers how many checks or tests passed and failed. */
export const steps = [
  { name: "packages", always: true, run: () => setUpPackages(say).then(() => ({ passed: 0, failed: 0 })) },
  { name: "types", run: types },
  { name: "format", run: () => check(tool("@biomejs/biome/bin/biome"), "check", ".") },
  { name: "lint", run: () => check(tool("eslint/bin/eslint.js"), ".", "--max-warnings=0") },
  { name: "rules", run: async () => rules() },
  { name: "boundaries", run: boundaries },
  { name: "unused", run: () => check(tool("knip/bin/knip.js")) },
  { name: "unit", run: () => vitest("unit") },
  {
    name: "integration",
    run: async () => {
      await setUpPostgis(say);
      return vitest("integration");
    },
  },
  { name: "build", run: () => check("scripts/build.mjs") },
  { name: "program", run: () => vitest("program") },
  {
    name: "browser",
    run: async () => {
      await setUpPostgis(say);
      return browser();
    },
  },
];
