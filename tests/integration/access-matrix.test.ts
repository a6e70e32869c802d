import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endpoints } from "@/lib/contracts/endpoints";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());

const users = [null, "commander", "department", "planner", "gridleader", "leader", "admin", "auditor"];

/** `yes`: the call got past the role check, whatever it then said of its input. */
async function cell(user: string | null, method: string, path: string): Promise<string> {
  const target = path
    .replace("{code}", fixtureGrids[0]?.code ?? "")
    .replace("{dictionary}", "hazard-kind")
    .replace(/\{\w+\}/, "1");
  const { status } = await callApi(user, `${method} ${target}`, method === "GET" ? {} : { body: {} });
  expect(status, `${method} ${path} as ${user ?? "nobody"}`).toBeLessThan(500);
  return { 401: "401", 403: "403" }[status] ?? "yes";
}

describe("role × endpoint", () => {
  it("is what the checked-in table says, call by call and role by role (S13)", async () => {
    const lines: string[] = [];
    for (const { method, path } of endpoints.toSorted((a, b) =>
      `${a.path} ${a.method}` < `${b.path} ${b.method}` ? -1 : 1,
    )) {
      const cells: string[] = [];
      for (const user of users) cells.push((await cell(user, method, path)).padEnd(11));
      lines.push(`${`${method} ${path}`.padEnd(44)}${cells.join("").trimEnd()}`);
    }
    const head = `${"".padEnd(44)}${users.map((user) => (user ?? "signed out").padEnd(11)).join("")}`.trimEnd();
    expect(`${[head, ...lines].join("\n")}\n`).toBe(readFileSync("tests/golden/access-matrix.txt", "utf8"));
  });
});
