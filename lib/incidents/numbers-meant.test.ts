import { expect, it } from "vitest";
import { numbersMeant } from "./numbers-meant";

it.each([
  ["2026-1120-0347", ["2026-1120-0347"]],
  [" 1120-347 ", ["2026-1120-0347"]],
  ["0347", ["2026-1122-0347"]],
  ["7", ["2026-1122-0007"]],
  ["柳堤", []],
  ["12345", []],
  ["2026-1122-", []],
  ["%", []],
])("%j means %j on 22 November 2026", (text, expected) => {
  expect(numbersMeant(text, "2026-11-22")).toEqual(expected);
});
