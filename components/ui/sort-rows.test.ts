import { describe, expect, it } from "vitest";
import { type Column, sortRows } from "./data-table";

interface Row {
  name: string;
  count: number | null;
}

const columns: Column<Row>[] = [
  { key: "name", header: "", width: "", cell: ({ name }) => name, sortValue: ({ name }) => name },
  { key: "count", header: "", width: "", cell: ({ count }) => count, sortValue: ({ count }) => count },
  { key: "plain", header: "", width: "", cell: () => null },
];
const rows: Row[] = [
  { name: "b", count: 2 },
  { name: "a", count: null },
  { name: "c", count: 10 },
];
const names = (key: string, descending: boolean) =>
  sortRows(rows, columns, { key, descending }).map(({ name }) => name);

describe("sortRows", () => {
  it("sorts numbers as numbers and keeps nulls last either way", () => {
    expect(names("count", false)).toEqual(["b", "c", "a"]);
    expect(names("count", true)).toEqual(["c", "b", "a"]);
  });

  it("sorts text, and leaves the order where a column cannot sort", () => {
    expect(names("name", true)).toEqual(["c", "b", "a"]);
    expect(names("plain", true)).toEqual(["b", "a", "c"]);
  });
});
