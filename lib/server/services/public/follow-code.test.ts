import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { followCode, followHash } from "./follow-code";

let dataDir = "";
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), "fangge-follow-"));
  Object.assign(process.env, { DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none", DATA_DIR: dataDir });
});
afterAll(() => {
  rmSync(dataDir, { recursive: true });
});

const incident = { districtCode: "990102", id: "7" };

describe("followCode", () => {
  it("is twelve letters in three groups, the same for one case and another for every other", () => {
    expect(followCode(incident)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(followCode(incident)).toBe(followCode({ ...incident }));
    const codes = Array.from({ length: 500 }, (_, id) => followCode({ ...incident, id: String(id) }));
    expect(new Set([...codes, followCode({ ...incident, districtCode: "990103" })]).size).toBe(501);
  });
});

describe("followHash", () => {
  const number = "2026-1124-0001";
  it("takes a code as people write it", () => {
    expect(followHash(number, "k0qm 2v91 xr4t")).toEqual(followHash(number, "KOQM-2V9L-XR4T"));
  });
  it("belongs to number and code together", () => {
    expect(followHash("2026-1124-0002", "K0QM-2V91-XR4T")).not.toEqual(followHash(number, "K0QM-2V91-XR4T"));
    expect(followHash(number, "K0QM-2V91-XR4V")).not.toEqual(followHash(number, "K0QM-2V91-XR4T"));
  });
});
