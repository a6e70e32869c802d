import { describe, expect, it } from "vitest";
import { problemsOfFile } from "./house-rules.mjs";

const clean = "export const one = 1;\n";

describe("problemsOfFile", () => {
  it.each([
    "lib/grid/grid-graph.ts",
    "components/ui/button.tsx",
    "app/(portal)/[id]/page.tsx",
    "next.config.js",
    "a/b.test.ts",
  ])("has nothing against %s", (path) => {
    expect(problemsOfFile(path, clean)).toEqual([]);
  });

  it.each(["lib/grid/gridGraph.ts", "components/Button.tsx", "lib/utils/a.ts", "lib/grid/index.ts"])(
    "refuses the name %s",
    (path) => {
      expect(problemsOfFile(path, clean)).toHaveLength(1);
    },
  );

  it("refuses a file past 400 lines", () => {
    expect(problemsOfFile("lib/a.ts", clean.repeat(401))).toEqual(["lib/a.ts: 401 lines, 400 are allowed"]);
  });

  it.each([
    `it.${"only"}("x")`,
    `describe.${"skip"}("x")`,
    `// ${"TO"}DO later`,
    `// @ts-${"ignore"}`,
    `/* ${"eslint"}-disable */`,
  ])("refuses %s and names the line", (line) => {
    expect(problemsOfFile("lib/a.ts", `\n${line}\n`)[0]).toMatch(/^lib\/a\.ts:2 /);
  });
});
