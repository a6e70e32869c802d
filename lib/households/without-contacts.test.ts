import { expect, it } from "vitest";
import { withoutContacts } from "./without-contacts";

it.each([
  ["打 13812341234 找他", "打 138****1234 找他"],
  ["证号 11010119900307001X。", "证号 110***********00*X。"],
  ["编号 2026-1129-0347，车位 12 号", "编号 2026-1129-0347，车位 12 号"],
  ["流水 9138123412349", "流水 9138123412349"],
])("%s → %s", (text, masked) => {
  expect(withoutContacts(text)).toBe(masked);
});
