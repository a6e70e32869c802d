import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());
beforeEach(() => program.query("truncate alarm_devices, device_alarms, drill_modes"));

async function register(settings: object = {}) {
  const { status, json } = await callApi("admin", "POST /api/devices", {
    body: {
      kind: "smoke",
      category: "04001",
      name: "3 幢 2 单元烟感",
      address: "柳堤街 37 号",
      position: fixtureGrids[0]?.centre,
      ...settings,
    },
  });
  expect(status).toBe(201);
  return { id: String(json?.id), token: String(json?.token), gridCode: json?.gridCode };
}
const alarm = ({ id, token }: { id: string; token: string }, reading = "") =>
  callApi(null, `POST /api/devices/${id}/alarms`, { body: { reading }, headers: { authorization: `Bearer ${token}` } });
const list = async (user = "admin") =>
  (await callApi(user, "GET /api/devices")).json?.items as { state: string; alarms: number; cases: number }[];

describe("an alarm device", () => {
  it("makes a case through the same intake as everybody: grid, limits, alarm of the command centre, audit", async () => {
    const device = await register();
    expect(device.gridCode).toBe(fixtureGrids[0]?.code);
    const taken = await alarm(device, "浓度 12 %obs/m");
    expect(taken).toMatchObject({ status: 202, json: { joined: false } });
    const detail = await callApi("commander", `GET /api/incidents/${String(taken.json?.incident)}`);
    expect(detail.json).toMatchObject({
      source: "sensor",
      category: "04001",
      severity: 3,
      gridCode: device.gridCode,
      description: "3 幢 2 单元烟感 报警：浓度 12 %obs/m",
      drill: false,
      alarm: { step: 0 },
    });
    const [act] = await program.query(
      "select user_id from audit_log where action = 'incident.report' order by at desc limit 1",
    );
    expect(act).toEqual({ user_id: `device:${device.id}` });
  });

  it("that goes on alarming is one case, also when fifty alarms come at once; another device is another case", async () => {
    const [device, other] = [await register(), await register({ name: "配电间烟感" })];
    const taken = await Promise.all(Array.from({ length: 50 }, () => alarm(device)));
    const incidents = new Set(taken.map(({ json }) => json?.incident));
    expect(incidents.size).toBe(1);
    expect(taken.filter(({ json }) => json?.joined === false)).toHaveLength(1);
    expect((await alarm(other)).json?.joined).toBe(false);
    expect(await list()).toMatchObject([
      { alarms: 50, cases: 1 },
      { alarms: 1, cases: 1 },
    ]);
  });

  it("begins a new case after its quiet time, or once the old one is closed", async () => {
    const device = await register();
    const first = (await alarm(device)).json?.incident;
    await program.query("update alarm_devices set last_alarm_at = now() - interval '11 minutes'");
    const second = (await alarm(device)).json?.incident;
    expect(second).not.toBe(first);
    await program.query("update incidents set closed_at = now(), status = 'closed' where id = $1", [second]);
    expect((await alarm(device)).json).toMatchObject({ joined: false });
  });

  it("is never part of a drill", async () => {
    const device = await register();
    await callApi("commander", "PUT /api/drills/990102", { body: { running: true } });
    const { json } = await alarm(device);
    expect((await callApi("commander", `GET /api/incidents/${String(json?.incident)}`)).json?.drill).toBe(false);
  });

  it("is known by its own token alone, for itself alone, until it is removed", async () => {
    const [device, other] = [await register(), await register()];
    expect((await alarm({ id: device.id, token: other.token })).status).toBe(401);
    expect((await alarm({ id: device.id, token: "" })).status).toBe(401);
    expect((await alarm({ id: "999999", token: device.token })).status).toBe(401);
    expect((await callApi(null, "GET /api/me", { headers: { authorization: `Bearer ${device.token}` } })).status).toBe(
      401,
    );
    expect((await callApi("admin", `DELETE /api/devices/${device.id}`)).status).toBe(204);
    expect((await alarm(device)).status).toBe(401);
  });

  it("is online while it is heard of", async () => {
    const device = await register();
    expect(await list()).toMatchObject([{ state: "never" }]);
    const beat = await callApi(null, `POST /api/devices/${device.id}/heartbeats`, {
      body: {},
      headers: { authorization: `Bearer ${device.token}` },
    });
    expect(beat.status).toBe(204);
    expect(await list("commander")).toMatchObject([{ state: "online" }]);
    await program.query("update alarm_devices set last_seen_at = now() - interval '91 minutes'");
    expect(await list()).toMatchObject([{ state: "offline" }]);
  });

  it("is slowed down when it does not stop", async () => {
    const device = await register();
    const taken = await Promise.all(Array.from({ length: 70 }, () => alarm(device)));
    expect(new Set(taken.map(({ status }) => status))).toEqual(new Set([202, 429]));
  });

  it("is the administrator's to register, where a grid is and with a class that holds", async () => {
    const body = { kind: "gas", name: "x", position: [0, 0], category: "04001" };
    expect(await callApi("admin", "POST /api/devices", { body })).toMatchObject({
      status: 422,
      json: { field: "position" },
    });
    expect((await callApi("commander", "POST /api/devices", { body })).status).toBe(403);
    const wrong = { ...body, position: fixtureGrids[0]?.centre, category: "99999" };
    expect(await callApi("admin", "POST /api/devices", { body: wrong })).toMatchObject({
      status: 422,
      json: { code: "unknown-category" },
    });
  });
});

describe("sources", () => {
  it("are told by name, and those that nobody has seen are verified first", async () => {
    for (const [source, first] of [
      ["hotline-110", "register"],
      ["hotline-12345", "register"],
      ["window", "register"],
      ["camera-desk", "register"],
      ["letter", "verify"],
      ["website", "verify"],
      ["email", "verify"],
    ]) {
      const { json } = await callApi("commander", "POST /api/incidents", {
        body: { category: "01002", description: "x", position: fixtureGrids[0]?.centre, source },
      });
      const detail = await callApi("commander", `GET /api/incidents/${String(json?.id)}`);
      const actions = (detail.json?.allowedActions as { action: string }[]).map(({ action }) => action);
      expect([source, actions.includes("register")]).toEqual([source, first === "register"]);
    }
    const rates = await callApi("commander", "GET /api/incidents/rates?by=source");
    expect((rates.json?.items as { key: string }[]).map(({ key }) => key)).toContain("hotline-12345");
  });
});
