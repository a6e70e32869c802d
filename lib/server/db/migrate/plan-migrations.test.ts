import { describe, expect, it } from "vitest";
import { MigrationRefused, planMigrations } from "./plan-migrations";

const file = (name: string, checksum = name) => ({ name, checksum, sql: "select 1" });
const row = (name: string, checksum = name) => ({ name, checksum, finished: true });

describe("planMigrations", () => {
  it("runs everything on an empty database, in order", () => {
    expect(planMigrations([file("1"), file("2")], []).map(({ name }) => name)).toEqual(["1", "2"]);
  });

  it("runs only what is missing", () => {
    expect(planMigrations([file("1"), file("2"), file("3")], [row("1"), row("2")]).map(({ name }) => name)).toEqual([
      "3",
    ]);
  });

  it.each([
    ["a changed file", [file("1", "other")], [row("1")], /changed after it was applied/],
    ["a database newer than the program", [file("1")], [row("1"), row("2")], /does not know/],
    ["a migration left half-way by another tool", [file("1")], [{ ...row("1"), finished: false }], /never finished/],
  ])("refuses %s", (_, files, applied, message) => {
    const plan = () => planMigrations(files, applied);
    expect(plan).toThrow(MigrationRefused);
    expect(plan).toThrow(message);
  });
});
