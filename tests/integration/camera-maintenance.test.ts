import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refreshCoverage } from "@/lib/server/jobs/refresh-coverage";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

const HOUR = 3_600_000;
const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
  await program.query(
    "insert into layer_revisions (district_code, layer) select '990102', unnest(array['base', 'cameras', 'grids'])",
  );
});
afterAll(() => program.stop());

const announce = (body: object, user = "admin") => callApi(user, "POST /api/cameras/maintenance", { body });
const list = async (user = "leader") =>
  (await callApi(user, "GET /api/cameras/maintenance")).json?.items as {
    id: string;
    cameraId: string;
    reason: string;
  }[];

describe("announced maintenance", () => {
  it("is kept, listed within the scope, and withdrawn", async () => {
    const answer = await announce({
      cameraIds: ["1", "6"],
      startsAt: inHours(2),
      endsAt: inHours(5),
      reason: "清洁镜头",
    });
    expect(answer).toMatchObject({ status: 201, json: { ids: [expect.any(String), expect.any(String)] } });
    expect((await list()).map(({ cameraId, reason }) => [cameraId, reason])).toEqual([
      ["1", "清洁镜头"],
      ["6", "清洁镜头"],
    ]);
    expect((await list("gridleader")).map(({ cameraId }) => cameraId)).toEqual(["1"]);
    const [first] = await list();
    expect((await callApi("leader", `DELETE /api/cameras/maintenance/${first!.id}`)).status).toBe(403);
    expect((await callApi("admin", `DELETE /api/cameras/maintenance/${first!.id}`)).status).toBe(204);
    expect((await callApi("admin", `DELETE /api/cameras/maintenance/${first!.id}`)).status).toBe(404);
    expect((await list()).map(({ cameraId }) => cameraId)).toEqual(["6"]);
    const audit = await program.query(
      "select action from audit_log where action like 'camera.%maintenance' order by at",
    );
    expect(audit.map(({ action }) => action)).toEqual(["camera.announce-maintenance", "camera.withdraw-maintenance"]);
  });

  it.each([
    ["that has passed", { startsAt: inHours(-30), endsAt: inHours(2) }, 422, "startsAt"],
    ["that ends before it begins", { startsAt: inHours(20), endsAt: inHours(19) }, 422, "endsAt"],
    ["of a camera that there is not", { cameraIds: ["2", "99999"] }, 404, "cameraIds"],
    ["in the time of another", { cameraIds: ["2", "6"], startsAt: inHours(4) }, 409, "startsAt"],
  ])("is refused whole: %s", async (_, over, status, field) => {
    const body = { cameraIds: ["2"], startsAt: inHours(10), endsAt: inHours(12), ...over };
    expect(await announce(body)).toMatchObject({ status, json: { field } });
    expect((await list()).map(({ cameraId }) => cameraId)).toEqual(["6"]);
  });

  it("that runs ends when it is withdrawn, and stays on record", async () => {
    const { json } = await announce({ cameraIds: ["2"], startsAt: inHours(-0.5), endsAt: inHours(3) });
    const [id] = json?.ids as string[];
    expect((await callApi("admin", `DELETE /api/cameras/maintenance/${id}`)).status).toBe(204);
    const [row] = await program.query(`select ends_at <= now() as over from camera_maintenance where id = ${id}`);
    expect(row).toEqual({ over: true });
  });

  it("is told as what coverage would lose, and with the camera that sees a point", async () => {
    await refreshCoverage();
    const grids = (await callApi("leader", "GET /api/coverage/grids")).json as unknown as {
      code: string;
      coveredShare: number;
      maintenanceLoss: number;
    }[];
    const sixth = grids.find(({ code }) => code === fixtureGrids[5]!.code)!;
    expect(sixth.maintenanceLoss).toBeCloseTo(sixth.coveredShare, 6);
    expect(grids.find(({ code }) => code === fixtureGrids[0]!.code)?.maintenanceLoss).toBe(0);
    const [lng, lat] = fixtureGrids[5]!.centre;
    const { json } = await callApi("leader", `GET /api/coverage/at?lng=${lng + 20 / 95_600}&lat=${lat}`);
    expect(json?.cameras).toEqual([
      expect.objectContaining({
        id: "6",
        maintenance: { startsAt: expect.any(String) as string, endsAt: expect.any(String) as string },
      }),
    ]);
  });
});

describe("how cameras kept up", () => {
  const hours = (n: number) => `now() - interval '${n} hours'`;
  it("is told by their history, planned and unplanned apart, with the worst first", async () => {
    await program.query(`
      update cameras set history_since = ${hours(24 * 200)}, in_use_since = '2025-06-01';
      update cameras set history_since = ${hours(100)} where id = 5;
      delete from camera_outages;
      insert into camera_outages (district_code, camera_id, began_at, ended_at, kind) values
        ('990102', 3, ${hours(72)}, ${hours(36)}, 'offline'), ('990102', 3, ${hours(24 * 50)}, ${hours(24 * 49)}, 'offline'),
        ('990102', 4, ${hours(48)}, ${hours(12)}, 'maintenance'), ('990102', 5, ${hours(50)}, ${hours(45)}, 'offline');
      insert into camera_maintenance (district_code, camera_id, starts_at, ends_at, reason, made_by, made_by_name, made_at)
        values ('990102', 3, ${hours(60)}, ${hours(48)}, '', 'x', 'x', ${hours(90)})`);
    const told = async (days: number, user = "leader") =>
      (await callApi(user, `GET /api/cameras/reliability?days=${days}`)).json as unknown as {
        cameras: number;
        withFaults: number;
        onlineShare: number;
        items: { cameraId: string; faultHours: number; plannedHours: number; faults: number; onlineShare: number }[];
      };
    const month = await told(30);
    expect(month).toMatchObject({ cameras: 6, withFaults: 2 });
    expect(month.items).toMatchObject([
      { cameraId: "3", faultHours: 24, plannedHours: 12, faults: 1, onlineShare: 0.95 },
      { cameraId: "5", faultHours: 5, plannedHours: 0, faults: 1, onlineShare: 0.95 },
      { cameraId: "4", faultHours: 0, plannedHours: 36, faults: 0, onlineShare: 0.95 },
    ]);
    // Five cameras of 720 hours and one of 100; 36 + 36 + 5 hours off.
    expect(month.onlineShare).toBeCloseTo(1 - 77 / 3_700, 4);
    expect((await told(90)).items[0]).toMatchObject({ cameraId: "3", faultHours: 48, faults: 2 });
    expect((await told(30, "gridleader")).cameras).toBe(2);
  });

  it("is told of one camera, and to whoever may see it", async () => {
    expect((await callApi("gridleader", "GET /api/cameras/1/history")).json).toMatchObject({
      days30: { onlineShare: 1, faults: 0 },
    });
    expect((await callApi("gridleader", "GET /api/cameras/3/history")).status).toBe(404);
    expect((await callApi("streetcommander", "GET /api/cameras/reliability?days=30")).status).toBe(200);
    expect((await callApi("leader", "GET /api/cameras/3/history")).json).toMatchObject({
      days30: { faultHours: 24 },
      days90: { faultHours: 48 },
    });
    expect((await callApi("leader", "GET /api/cameras/reliability?days=31")).status).toBe(400);
  });
});
