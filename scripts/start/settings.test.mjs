import { describe, expect, it } from "vitest";
import { checkNode, readSettings } from "./settings.mjs";

describe("checkNode", () => {
  it.each(["18.20.0", "20.18.9"])("refuses %s", (version) => {
    expect(() => checkNode(version)).toThrow(/20\.19 or newer/);
  });
  it.each(["20.19.0", "22.0.0"])("takes %s", (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });
});

describe("readSettings", () => {
  it("has an answer for everything", () => {
    expect(readSettings([], {})).toMatchObject({ port: 3000, demoPassword: "fangge-demo", reset: false, demo: true });
  });

  it("never empties a server that was named", () => {
    expect(() => readSettings(["--reset", "--yes"], { DATABASE_URL: "postgresql://db/fangge" })).toThrow(
      /never emptied/,
    );
  });

  it("hands the size of the city on", () => {
    expect(readSettings(["--grids", "60", "--seed", "7"], {}).citySize).toEqual(["--grids", "60", "--seed", "7"]);
  });

  it.each(["abc", "70000", "-1"])("refuses PORT=%s", (PORT) => {
    expect(() => readSettings([], { PORT })).toThrow(/PORT/);
  });

  it("refuses a flag that it does not know", () => {
    expect(() => readSettings(["--rest"], {})).toThrow(/--rest/);
  });
});
