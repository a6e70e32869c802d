import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { packagesState } from "./packages.mjs";

let folder;
const lock = {
  "": { name: "fangge" },
  "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
  "node_modules/only-on-mac": { version: "1.0.0", integrity: "sha512-m", optional: true },
};
const write = (file, packages) => writeFileSync(join(folder, file), JSON.stringify({ packages }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fangge-packages-"));
  mkdirSync(join(folder, "node_modules"));
  write("package-lock.json", lock);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("asks for an install when nothing, or half of it, is there", () => {
  expect(packagesState(folder)).toEqual({ isCurrent: false, wanted: 1 });
});

it("is content without the packages of other systems", () => {
  write("node_modules/.package-lock.json", { "node_modules/a": lock["node_modules/a"] });
  expect(packagesState(folder).isCurrent).toBe(true);
});

it("sees that the lock file has moved on", () => {
  write("node_modules/.package-lock.json", { "node_modules/a": { version: "0.9.0", integrity: "sha512-o" } });
  expect(packagesState(folder).isCurrent).toBe(false);
});
