import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endpoints } from "@/lib/contracts/endpoints";
import { base } from "@/lib/server/tiles/layers/base";
import { cameras } from "@/lib/server/tiles/layers/cameras";
import { coverage } from "@/lib/server/tiles/layers/coverage";
import { grids } from "@/lib/server/tiles/layers/grids";
import { hazards } from "@/lib/server/tiles/layers/hazards";
import { households } from "@/lib/server/tiles/layers/households";
import { incidents } from "@/lib/server/tiles/layers/incidents";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

const password = "not used by anybody 1";

let program: TestProgram;
let token = "";
let tokenId = "";
let userId = "";
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
  const made = await callApi("admin", "POST /api/users", {
    body: { username: "platform1", name: "视频平台", role: "platform", scopes: [fixtureGrids[0]!.code], password },
  });
  expect(made.status).toBe(201);
  userId = String(made.json?.id);
  const given = await callApi("admin", "POST /api/tokens", { body: { userId, name: "状态推送" } });
  expect(given.status).toBe(201);
  token = String(given.json?.token);
  tokenId = String(given.json?.id);
});
afterAll(() => program.stop());

const as = (call: string, body?: object) =>
  callApi(null, call, { ...(body && { body }), headers: { authorization: `Bearer ${token}` } });
const report = (id: string, online: boolean) =>
  as("PUT /api/cameras/status", { reports: [{ id, online, at: new Date().toISOString() }] });

describe("a video platform", () => {
  it("says which cameras of its scope work, and is told nothing of others", async () => {
    expect((await report("1", false)).json).toEqual({ changed: 1, outcomes: ["changed"] });
    expect((await report("3", false)).json).toEqual({ changed: 0, outcomes: ["unknown"] });
    const [row] = await program.query(
      `select status, (select count(*)::int from camera_outages where camera_id = 1 and ended_at is null) as running,
        (select user_id from audit_log where action = 'camera.report-status' order by at desc limit 1) as by from cameras where id = 1`,
    );
    expect(row).toEqual({ status: "offline", running: 1, by: userId });
    expect((await report("1", true)).json).toMatchObject({ changed: 1 });
  });

  it("does and reads nothing else", async () => {
    const open: string[] = [];
    for (const { access, method, path } of endpoints) {
      if (access === "public" || path === "/api/cameras/status") continue;
      const target = path
        .replace("{code}", fixtureGrids[0]!.code)
        .replace("{dictionary}", "hazard-kind")
        .replace(/\{\w+\}/, "1");
      const { status } = await as(`${method} ${target}`, method === "GET" ? undefined : {});
      if (status !== 403) open.push(`${method} ${path} ${status}`);
    }
    expect(open).toEqual([]);
    const layers = [base, grids, cameras, incidents, households, hazards, coverage];
    expect(layers.filter(({ viewFor }) => viewFor("platform") !== undefined).map(({ id }) => id)).toEqual([]);
  });

  it("is opened by no password, and ends with its token", async () => {
    const signIn = await callApi(null, "POST /api/auth/sign-in/username", {
      body: { username: "platform1", password },
    });
    expect(signIn).toMatchObject({ status: 401, json: { code: "wrong-credentials" } });
    expect((await callApi("admin", `DELETE /api/tokens/${tokenId}`)).status).toBe(204);
    expect((await report("1", false)).status).toBe(401);
  });
});
