import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";

const CODE = /\.(tsx?|mjs|js|css|sql)$/;
const MAX_LINES = 400;
const MAX_MEDIAN_LINES = 80;
/** Names that a tool, not we, has chosen. */
const GIVEN_NAMES = /^(README|LICENSE|\.[a-z-]+|.*\.d|[a-z]+(\.[a-z]+)*\.config)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|bench|worker|config|d))?$/;

/** Patterns are put together from halves, so that this file does not find itself. */
const FORBIDDEN = [
  [
    new RegExp(`\\b(describe|it|test|suite)\\.(${"on"}ly|${"sk"}ip|${"to"}do|fixme|fails)\\b`),
    "no test is left out, and none runs alone",
  ],
  [new RegExp(`@ts-(${"ig"}nore|${"no"}check|${"expect"}-error)`), "the compiler is not silenced"],
  [new RegExp(`${"eslint"}-disable`), "a rule is changed in eslint.config.mjs, for all"],
  [new RegExp(`\\b(${"TO"}DO|${"FIX"}ME|${"XX"}X)\\b`), "nothing is left for later in the code"],
];

const linesOf = (text) => text.split("\n").length - (text.endsWith("\n") ? 1 : 0);

function problemsOfName(path) {
  const name = basename(path, extname(path));
  const problems = [];
  if (/(^|\/)utils?(\/|\.)/.test(path)) problems.push("no utils: name it for what it does");
  if (/^(components|lib|geodata|scripts|tests)\/.*\/index\.(tsx?|mjs)$/.test(path)) problems.push("no barrels");
  // Next names its routing files and folders: [id], (portal), page, not-found.
  if (!path.startsWith("app/") && !KEBAB.test(name) && !GIVEN_NAMES.test(name))
    problems.push("file names are kebab-case");
  return problems;
}

/**
 * Checks one file against the rules of the house.
 * @param {string} path relative to the project
 * @param {string} text
 * @returns {string[]} what is wrong, as `path:line message`
 */
export function problemsOfFile(path, text) {
  const problems = problemsOfName(path).map((message) => `${path}: ${message}`);
  const lines = linesOf(text);
  if (/\.(tsx?|mjs|js)$/.test(path) && lines > MAX_LINES)
    problems.push(`${path}: ${lines} lines, ${MAX_LINES} are allowed`);
  for (const [index, line] of text.split("\n").entries()) {
    for (const [pattern, message] of FORBIDDEN) {
      if (pattern.test(line)) problems.push(`${path}:${index + 1} ${message}`);
    }
  }
  return problems;
}

/** Checks all files of the project. */
export function checkHouseRules(paths) {
  const code = paths.filter(
    (path) => CODE.test(path) && !path.startsWith("public/") && !path.startsWith("tests/golden/"),
  );
  const texts = code.map((path) => [path, readFileSync(path, "utf8")]);
  const lengths = texts
    .filter(([path]) => /\.tsx?$/.test(path))
    .map(([, text]) => linesOf(text))
    .sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const problems = texts.flatMap(([path, text]) => problemsOfFile(path, text));
  if (median > MAX_MEDIAN_LINES) problems.push(`the median file has ${median} lines, ${MAX_MEDIAN_LINES} are allowed`);
  return { problems, files: code.length, median };
}
