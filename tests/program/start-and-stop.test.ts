import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { removePrivateCluster, startPrivateCluster } from "../../scripts/private-cluster.mjs";
import { processesNaming } from "../helpers/processes-naming";
import { freePort, type StartedProgram, startProgram, until } from "../helpers/started-program";

let dataDir: string;
let port: number;
let running: StartedProgram | undefined;

function start(otherPort = port): StartedProgram {
  running = startProgram({ dataDir, port: otherPort, args: ["--no-demo"] });
  return running;
}

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "fangge-program-"));
  port = await freePort();
});

afterEach(async () => {
  if (running?.process.exitCode === null && running.process.signalCode === null) await running.end("SIGKILL");
});

afterAll(async () => {
  // A killed start leaves its database running; it is found and stopped here.
  const cluster = await startPrivateCluster({ folder: dataDir });
  await cluster.stop("immediate");
  removePrivateCluster(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
});

describe("npm start", () => {
  it("serves, tells its address, and stops everything it started on Ctrl-C", async () => {
    const program = start();
    await program.ready();
    await until(() => program.output().includes(program.origin), 5_000);
    expect(program.output()).toMatch(/\[3\/7\] database · PostgreSQL \d+/);
    expect(await program.end("SIGINT")).toBe(0);
    expect(processesNaming(dataDir)).toEqual([]);
    expect(existsSync(join(dataDir, "lock"))).toBe(false);
  });

  // How long it takes is measured by `npm run bench start`.
  it("finds everything done the second time", async () => {
    const program = start();
    await program.ready();
    expect(program.output()).toMatch(/migrations · 0 applied/);
    expect(program.output()).toMatch(/build · up to date/);
    expect(await program.end("SIGTERM")).toBe(0);
  });

  it("refuses a second start on the same folder and names the first (R10)", async () => {
    const first = start();
    await first.ready();
    const second = startProgram({ dataDir, port: await freePort(), args: ["--no-demo"] });
    await until(() => second.process.exitCode !== null, 20_000);
    expect(second.process.exitCode).toBe(1);
    expect(second.output()).toContain(`in use by process ${first.process.pid}`);
    expect((await fetch(`${first.origin}/readyz`)).status).toBe(200);
    await first.end("SIGTERM");
  });

  it("leaves no server behind after kill -9, and starts again on the database that survived", async () => {
    const killed = start();
    await killed.ready();
    await killed.end("SIGKILL");
    await until(() => processesNaming(dataDir).every((line) => !line.includes("server.mjs")), 20_000);
    const program = start();
    await program.ready();
    expect(program.output()).toMatch(/found running/);
    expect(await program.end("SIGTERM")).toBe(0);
    expect(processesNaming(dataDir)).toEqual([]);
  });

  it("leaves no server behind when it is killed while the server is still starting", async () => {
    const killed = start();
    await until(() => processesNaming(dataDir).some((line) => line.includes("server.mjs")), 20_000);
    await killed.end("SIGKILL");
    await until(() => processesNaming(dataDir).every((line) => !line.includes("server.mjs")), 20_000);
  });

  it("says that a port is taken", async () => {
    const first = start();
    await first.ready();
    const other = mkdtempSync(join(tmpdir(), "fangge-program-"));
    const second = startProgram({ dataDir: other, port, args: ["--no-demo"] });
    await until(() => second.process.exitCode !== null, 20_000);
    expect(second.output()).toContain(`Port ${port} is in use`);
    rmSync(other, { recursive: true, force: true });
    await first.end("SIGTERM");
  });
});
