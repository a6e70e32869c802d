import { expect, it } from "vitest";
import { buildEntry, missingBuilds } from "./lock-file.mjs";

const builds = { "@a/linux-x64": "1.0.0", "@a/darwin-arm64": "1.0.0" };

it("finds the builds for other systems that the lock file lacks", () => {
  const packages = { "node_modules/a": { optionalDependencies: builds, dev: true }, "node_modules/@a/linux-x64": {} };
  expect(missingBuilds(packages)).toEqual([{ name: "@a/darwin-arm64", version: "1.0.0", dev: true }]);
});

it("looks in the folders above, as Node does", () => {
  const packages = {
    "node_modules/b/node_modules/a": { optionalDependencies: builds },
    "node_modules/b/node_modules/@a/linux-x64": {},
    "node_modules/@a/darwin-arm64": {},
  };
  expect(missingBuilds(packages)).toEqual([]);
});

it.each([
  ["@a/core-linux-arm64-musl", { cpu: ["arm64"], libc: ["musl"], os: ["linux"] }],
  ["@a/core-linux-arm-gnueabihf", { cpu: ["arm"], libc: ["glibc"], os: ["linux"] }],
  ["@a/core-win32-x64-msvc", { cpu: ["x64"], os: ["win32"] }],
  ["@a/core-wasm32-wasi", { cpu: ["wasm32"] }],
])("reads the system of %s from its name", (name, system) => {
  expect(buildEntry({ name, version: "1.2.3" })).toEqual({ version: "1.2.3", optional: true, ...system });
});

it("guesses no version", () => {
  expect(() => buildEntry({ name: "a-linux-x64", version: "^1.0.0" })).toThrow(/no exact version/);
});
