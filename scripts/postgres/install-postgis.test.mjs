import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { installPostgis, installText, pickPackage } from "./install-postgis.mjs";

describe("pickPackage", () => {
  it("takes the newest PostGIS package at or above the floor", () => {
    const text = "postgresql-14-postgis-3 - x\npostgresql-15-postgis-3 - x\npostgresql-17-postgis-3 - x\n";
    expect(pickPackage(text)).toBe("postgresql-17-postgis-3");
  });
  it("takes none below the floor", () => {
    expect(pickPackage("postgresql-14-postgis-3 - Geographic objects\n")).toBeUndefined();
  });
});

describe("installText", () => {
  it.each([
    ["darwin", false, "brew install postgis"],
    ["linux", true, "sudo apt-get install postgresql postgresql-postgis"],
    ["linux", false, "docker run"],
  ])("tells a person on %s (apt: %s) the one command", (platform, hasApt, command) => {
    expect(installText(platform, hasApt)).toContain(command);
    expect(installText(platform, hasApt)).toContain("DATABASE_URL");
  });
});

/** Programs that write down how they were called and do nothing else. */
describe("installPostgis", () => {
  let folder;
  const calls = () => readFileSync(join(folder, "calls"), "utf8").trim().split("\n");
  const fake = (name, body) => {
    writeFileSync(join(folder, name), `#!/bin/sh\necho "${name} $*" >> "${folder}/calls"\n${body}\n`);
    chmodSync(join(folder, name), 0o755);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "fangge-apt-"));
    fake("apt-get", "exit 0");
    fake("apt-cache", 'echo "postgresql-15-postgis-3 - Geographic objects support"');
    vi.stubEnv("PATH", `${folder}${delimiter}${process.env.PATH}`);
    vi.spyOn(process, "getuid").mockReturnValue(1000);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  it("installs with apt where sudo asks for nothing", async () => {
    fake("sudo", '[ "$1" = -n ] && shift; exec "$@"');
    const said = [];
    await installPostgis((text) => said.push(text), "linux");
    const apt = calls().filter((line) => line.startsWith("apt-get"));
    expect(apt).toEqual(["apt-get update -q", "apt-get install -y -q --no-install-recommends postgresql-15-postgis-3"]);
    expect(said.join("\n")).toContain("postgresql-15-postgis-3");
  });

  it("installs nothing where sudo wants a password, and says what to type", async () => {
    fake("sudo", "exit 1");
    await expect(installPostgis(() => undefined, "linux")).rejects.toThrow(/sudo apt-get install/);
    expect(calls().some((line) => line.includes("apt-get install"))).toBe(false);
  });
});
