import { expect, it } from "vitest";
import { problemKinds } from "@/lib/grid/checks/plan-problem";
import { type Finding, planFindings } from "./plan-findings";

const found = (kind: Finding["kind"], code: string, fix: Finding["fix"] = null): Finding => ({
  kind,
  cells: [code],
  position: null,
  amount: null,
  fix,
});
const merge = { action: "merge-cells", kept: "b", gone: "a" } as const;

it("puts what breaks the borders first and leaves sizes to the browser, with their fix", () => {
  const problems = [found("too-small", "a", merge), found("too-big", "c"), found("sliver", "d"), found("gap", "e")];
  const findings = planFindings({ revision: 3, looked: [...problemKinds], problems });
  expect(findings.listed.map(({ kind }) => kind)).toEqual(["gap", "sliver"]);
  expect([...findings.sizeFixes]).toEqual([["a", merge]]);
  expect(findings).toMatchObject({ breaks: 1, isWhole: true });
});

it("is not whole when something was not looked for", () => {
  expect(planFindings({ revision: 3, looked: ["gap", "sliver"], problems: [] })).toMatchObject({
    breaks: 0,
    isWhole: false,
  });
});
