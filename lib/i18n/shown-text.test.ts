import { expect, it } from "vitest";
import { shownText } from "./shown-text";

it.each([
  [null, "<5"],
  [0, "0"],
  [10_650, "10\u202f650"],
])("shows %s as %s", (count, text) => {
  expect(shownText(count)).toBe(text);
});
