import { expect, it } from "vitest";
import { emptyFilter } from "./queue-state";
import {
  noSavedFilters,
  parseSavedFilters,
  type SavedFilter,
  withFilter,
  withoutFilter,
  withStandard,
} from "./saved-filters";

const filter = (name: string, over: Partial<SavedFilter> = {}): SavedFilter => ({
  ...emptyFilter,
  place: [],
  category: [],
  severity: [],
  source: [],
  name,
  tab: "late",
  days: 1,
  ...over,
});

it("comes back from storage as it went in", () => {
  const saved = withStandard(withFilter(noSavedFilters, filter("重大", { severity: ["3", "4"] })), "重大");
  expect(parseSavedFilters(JSON.stringify(saved))).toEqual(saved);
});

it.each([
  null,
  "",
  "{",
  "[]",
  '{"filters":[{"name":""}]}',
  '{"filters":[{"name":"a","tab":"no-such"}],"standard":null}',
])("takes %j for nothing saved", (text) => expect(parseSavedFilters(text)).toEqual(noSavedFilters));

it("replaces what has the same name", () => {
  const saved = withFilter(withFilter(noSavedFilters, filter("a")), filter("a", { tab: "soon" }));
  expect(saved.filters.map(({ tab }) => tab)).toEqual(["soon"]);
});

it("opens nothing by itself once the standard one is deleted or taken back", () => {
  const saved = withStandard(withFilter(noSavedFilters, filter("a")), "a");
  expect(withoutFilter(saved, "a")).toEqual(noSavedFilters);
  expect(withStandard(saved, "a").standard).toBeNull();
});
