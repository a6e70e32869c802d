import { expect, it } from "vitest";
import { actionKeys, rankActions } from "./action-look";

const names = (...actions: Parameters<typeof rankActions>[0][number]["action"][]) =>
  rankActions(actions.map((action) => ({ action }))).map(({ action }) => action);

it("puts the step forward first and keeps the loop's order behind it", () => {
  expect(names("verify", "register", "refuse", "void")).toEqual(["register", "verify", "refuse", "void"]);
  expect(names("suspend", "feed-back", "request-extension")).toEqual(["feed-back", "suspend", "request-extension"]);
  expect(names("fail-inspection", "close")).toEqual(["close", "fail-inspection"]);
  expect(names()).toEqual([]);
});

it("gives no step a letter that the portal uses itself, and only steps that exclude each other the same one", () => {
  const letters = Object.values(actionKeys);
  expect(letters.filter((letter) => "FJKLNTX".includes(letter))).toEqual([]);
  expect(letters.length - new Set(letters).size).toBe(1);
});
