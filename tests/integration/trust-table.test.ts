import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const rows = [
  ...readFileSync("docs/trust.md", "utf8").matchAll(/^\| ([SRP]\d\d(?: [SRP]\d\d)*) \|.*\| (.+) \|$/gm),
].map(([, checks = "", files = ""]) => ({ checks: checks.split(" "), files: files.split(", ") }));

describe("docs/trust.md", () => {
  it("names each check once", () => {
    const checks = rows.flatMap((row) => row.checks);
    expect(checks.length).toBeGreaterThan(30);
    expect(new Set(checks).size).toBe(checks.length);
  });

  it.each(rows)("has $checks where it says", ({ checks, files }) => {
    const titles = files.map((file) => readFileSync(file, "utf8"));
    for (const check of checks) {
      const named = new RegExp(`\\(([^)]*, )?${check}[,)]|\\(${check}\\)`);
      expect(
        titles.some((text) => named.test(text)),
        check,
      ).toBe(true);
    }
  });
});
