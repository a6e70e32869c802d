import { expect, it } from "vitest";
import { rankActions } from "./action-look";

const names = (...actions: Parameters<typeof rankActions>[0][number]["action"][]) =>
  rankActions(actions.map((action) => ({ action }))).map(({ action }) => action);

it("puts the step forward first and keeps the loop's order behind it", () => {
  expect(names("verify", "register", "refuse", "void")).toEqual(["register", "verify", "refuse", "void"]);
  expect(names("suspend", "feed-back", "request-extension")).toEqual(["feed-back", "suspend", "request-extension"]);
  expect(names("fail-inspection", "close")).toEqual(["close", "fail-inspection"]);
  expect(names()).toEqual([]);
});
