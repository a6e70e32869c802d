import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SuggestionJob } from "@/lib/contracts/coverage/suggestion-endpoints";
import { refreshCoverage } from "@/lib/server/jobs/refresh-coverage";
import { callApi, giveTokens } from "../helpers/api-client";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

/** A street through the six grids with a junction and a gate at its ends, a few homes and shops along it. */
const street = `
insert into road_nodes (district_code, id, kind, position) select '990102', n, case n when 1 then 'junction' else 'gate' end,
  st_setsrid(st_point(case n when 1 then min(st_xmin(geom)) else max(st_xmax(geom)) end, min(st_ymin(geom)) + 0.001), 4326)
  from grids, generate_series(1, 2) n group by n;
insert into roads (district_code, id, from_node, to_node, class, name, name_en, width_metres, length_metres, geom)
  select '990102', 1, 1, 2, 'branch', '测试路', 'Test Road', 10, 600, st_setsrid(st_makeline(st_point(min(st_xmin(geom)), min(st_ymin(geom)) + 0.001),
    st_point(max(st_xmax(geom)), min(st_ymin(geom)) + 0.001)), 4326) from grids;
insert into buildings (district_code, id, grid_code, kind, address, floors, height_metres, geom, centre)
  select '990102', 2000 + n, g.code, case when n % 2 = 0 then 'apartment' else 'shop' end, 'x', 4, 12, f, st_centroid(f)
  from generate_series(1, 12) n join grids g on g.id = 1 + n % 6,
  lateral (select st_setsrid(st_makeenvelope(x, y, x + 0.0002, y + 0.0001), 4326) as f
    from (select st_xmin(g.geom) + 0.0002 * n as x, st_ymin(g.geom) + 0.0012 + 0.00002 * n as y) p) s;
insert into layer_revisions (district_code, layer) select '990102', unnest(array['base', 'cameras', 'grids']);`;

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
  await program.query(street);
  await refreshCoverage();
});
afterAll(() => program.stop());

const ask = async (body: object, user = "leader") => callApi(user, "POST /api/coverage/suggestions", { body });
/** The answer once the job has ended: on a busy machine it may not be there within the call. */
async function found(body: object, user = "leader"): Promise<SuggestionJob> {
  const asked = await ask({ ...body, waitSeconds: 5 }, user);
  expect(asked.status).toBe(200);
  let job = asked.json as unknown as SuggestionJob;
  while (job.status === "running") {
    await new Promise((resolve) => setTimeout(resolve, 100));
    job = (await callApi(user, `GET /api/coverage/suggestions/${job.id}`)).json as unknown as SuggestionJob;
  }
  return job;
}
const seen = async (): Promise<number> => {
  const [row] = await program.query("select sum((figures->>'seenMetres')::float8) as metres from coverage_grids");
  return Number(row!.metres);
};

describe("suggested cameras", () => {
  it("come with gain, reason and a proven ratio, and what-if finds the gain again", async () => {
    const { status, result } = await found({ area: "990102", budget: 3 });
    expect(status).toBe("done");
    expect(result!.places).toHaveLength(3);
    expect(result!.ratio).toBeGreaterThan(0.95);
    expect(result!.ratio).toBeLessThanOrEqual(1);
    expect(result!.places[0]!.reason).toMatchObject({ street: "测试路", streetEn: "Test Road" });
    const gains = result!.places.map(({ gainSquareMetres }) => gainSquareMetres);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    const changes = result!.places.map((place) => ({
      position: place.position,
      bearingDegrees: place.bearingDegrees,
      horizontalFovDegrees: place.horizontalFovDegrees,
      rangeMetres: place.rangeMetres,
      mountHeightMetres: place.mountHeightMetres,
      horizontalPixels: place.horizontalPixels,
    }));
    const tried = await callApi("leader", "POST /api/coverage/what-if", { body: { area: "990102", changes } });
    const { before, after, cameras } = tried.json as unknown as {
      before: { seenMetres: number };
      after: { seenMetres: number };
      cameras: { overReach: { metres: number } }[];
    };
    expect((after.seenMetres - before.seenMetres) / result!.gainSquareMetres).toBeGreaterThan(0.9);
    expect((after.seenMetres - before.seenMetres) / result!.gainSquareMetres).toBeLessThan(1.1);
    // The hard limit: none of them could watch a window.
    expect(cameras.map(({ overReach }) => overReach.metres)).toEqual([0, 0, 0]);
    expect(result!.refusedDirections).toBeGreaterThan(0);
    expect(await seen()).toBeCloseTo(before.seenMetres, 0);
  });

  it("stop at a target, keep to an area, and are their owner's", async () => {
    const { result } = await found({ budget: 20, targetShare: 0.0001 });
    expect(result!.places.length).toBeLessThanOrEqual(1);
    const { id, result: part } = await found({ area: "990102001", budget: 2 });
    expect(part!.places.every(({ reason }) => reason.gridCode.startsWith("990102001"))).toBe(true);
    expect((await callApi("leader", `GET /api/coverage/suggestions/${id}`)).json).toMatchObject({ status: "done" });
    expect((await callApi("admin", `GET /api/coverage/suggestions/${id}`)).status).toBe(404);
    expect((await callApi("leader", `DELETE /api/coverage/suggestions/${id}`)).status).toBe(204);
  });

  it("tell an administrator nothing of hazards and cases", async () => {
    const { result } = await found({ budget: 3 }, "admin");
    expect(result!.places.every(({ reason }) => reason.hazards + reason.incidents === 0)).toBe(true);
  });

  it("answer at once where nobody wants to wait, and go on", async () => {
    const { id, status } = (await ask({ budget: 3, waitSeconds: 0 })).json as unknown as SuggestionJob;
    expect(["running", "done"]).toContain(status);
    await expect
      .poll(async () => (await callApi("leader", `GET /api/coverage/suggestions/${id}`)).json?.status, {
        timeout: 10_000,
      })
      .toBe("done");
  });

  it("are one search a user at a time: the same wish is the same search, another one waits", async () => {
    // One that goes on, in another process.
    const [{ id } = { id: "" }] = await program.query(
      `insert into jobs (kind, district_code, status, total, input, created_by)
       select kind, district_code, 'running', total, input, created_by from jobs
       where kind = 'coverage-suggestion' and created_by = 'u-leader' and input->>'budget' = '3' order by id desc limit 1
       returning id::text as id`,
    );
    expect((await ask({ budget: 3, waitSeconds: 0 })).json).toMatchObject({ id, status: "running" });
    expect(await ask({ budget: 4, waitSeconds: 0 })).toMatchObject({
      status: 409,
      json: { code: "still-looking", running: id },
    });
    expect((await ask({ budget: 4 }, "admin")).status).toBe(200);
    await program.query("update jobs set status = 'cancelled' where status = 'running'");
    // Two at once: one begins, and cannot end before the other is told of it.
    await program.query("begin");
    await program.query("lock table coverage_grids in access exclusive mode");
    const both = await Promise.all([5, 6].map((budget) => ask({ budget, waitSeconds: 0 })));
    await program.query("commit");
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await found({ budget: both[0]!.status === 200 ? 5 : 6 })).status).toBe("done");
  });

  it("are of one area: who looks after several chooses one", async () => {
    await program.query(
      `update user_scopes set area_code = '990102001' where user_id = 'u-leader';
       insert into user_scopes values ('u-leader', '990102002')`,
    );
    expect(await ask({ budget: 2 })).toMatchObject({ status: 422, json: { code: "area-required", field: "area" } });
    const { result } = await found({ area: "990102002", budget: 2 });
    expect(result!.places.every(({ reason }) => reason.gridCode.startsWith("990102002"))).toBe(true);
    expect(
      await callApi("leader", "POST /api/coverage/briefings", { body: { name: "周会", scenes: [] } }),
    ).toMatchObject({ status: 422, json: { code: "area-required", field: "area" } });
    await program.query(
      `delete from user_scopes where user_id = 'u-leader'; insert into user_scopes values ('u-leader', '990102')`,
    );
  });

  it("say what is wrong", async () => {
    expect(await ask({ budget: 0 })).toMatchObject({ status: 422, json: { field: "budget" } });
    expect(await ask({ budget: 3, aim: "places", targetShare: 0.5 })).toMatchObject({
      status: 422,
      json: { field: "targetShare" },
    });
    expect(await ask({ budget: 3, area: "990103" })).toMatchObject({ status: 422, json: { field: "area" } });
    expect(await ask({ budget: 3 }, "planner")).toMatchObject({ status: 403 });
  });
});

describe("the list of over-reach", () => {
  it("names what ends it, and the turn keeps its word in what-if", async () => {
    await program.query(
      `insert into cameras (district_code, id, code, name, grid_code, position, ptz_type, bearing_degrees, horizontal_fov_degrees,
         range_metres, mount_height_metres, horizontal_pixels, status, status_since, owner, purpose, sign_posted, in_use_since, retention_days)
       select '990102', 4001, '99010200081310004001', 'c', grid_code, st_translate(centre, -0.00022, 0.00002), 3, 90, 60, 60, 5, 1920,
         'online', now(), 'x', 'x', true, '2026-01-01', 30 from buildings where id = 2002;
       update layer_revisions set revision = revision + 1 where layer = 'cameras'`,
    );
    await refreshCoverage();
    const { json } = await callApi("leader", "GET /api/coverage/over-reach?area=990102");
    const items = json?.items as { cameraId: string; metres: number; cure: { kind: string; bearingDegrees: number } }[];
    const one = items.find(({ cameraId }) => cameraId === "4001");
    expect(one?.cure.kind).toBe("turn");
    expect(one!.metres).toBeGreaterThan(0.5);
    const changes = [{ cameraId: "4001", bearingDegrees: one!.cure.bearingDegrees }];
    const tried = await callApi("leader", "POST /api/coverage/what-if", { body: { area: "990102", changes } });
    const cameras = tried.json?.cameras as { overReach: { metres: number }; overReachWas: { metres: number } }[];
    expect(cameras[0]).toMatchObject({ overReach: { metres: 0 } });
    expect(cameras[0]!.overReachWas.metres).toBeCloseTo(one!.metres, 0);
    expect(await callApi("department", "GET /api/coverage/over-reach")).toMatchObject({ status: 403 });
  });
});
