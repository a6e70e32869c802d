import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { today } from "@/lib/server/services/today";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());

beforeEach(() =>
  program.query(
    `truncate incident_layer_units, grid_layer_routes, grid_layer_units, grid_layers, plans, plan_changes, plan_comments, plan_presence;
     delete from incidents where id >= 10000`,
  ),
);

const DAY = 86_400_000;
const dayAfter = (days: number): string => new Date(Date.parse(today()) + days * DAY).toISOString().slice(0, 10);
const [one, two] = [fixtureGrids[0]!, fixtureGrids[1]!];
const beats = {
  code: "XF",
  areaCode: "990102",
  name: "消防片区",
  nameEn: "Fire beat",
  kind: "fire",
  mustCover: false,
} as const;

async function made(layer: object = {}): Promise<string> {
  const created = await callApi("planner", "POST /api/grid-layers", { body: { ...beats, ...layer } });
  expect(created.status).toBe(201);
  return String(created.json?.id);
}

const begin = (body: object) => callApi("planner", "POST /api/plans", { body: { name: "片区", ...body } });
const steps = (id: string, baseRevision: number, ...list: object[]) =>
  callApi("planner", `PATCH /api/plans/${id}`, { body: { baseRevision, steps: list } });

/** A ring around a place, half of `side` to each side. */
const around = ([lng, lat]: readonly [number, number], side: number): [number, number][] => {
  const d = side / 2;
  return [
    [lng - d, lat - d],
    [lng + d, lat - d],
    [lng + d, lat + d],
    [lng - d, lat + d],
    [lng - d, lat - d],
  ];
};
const drawn = (grid: { centre: [number, number] }, newCode: string, side = 0.001) => ({
  action: "create-cell",
  ring: around(grid.centre, side),
  from: ["free"],
  newCode,
});

async function inForce(plan: string, revision: number, effectiveOn = today()): Promise<void> {
  const post = (user: string, act: string, body: object) => callApi(user, `POST /api/plans/${plan}/${act}`, { body });
  expect((await post("planner", "submit", { revision })).json).toMatchObject({ status: "submitted" });
  expect((await post("planner2", "approve", { revision })).json).toMatchObject({ status: "approved" });
  expect((await post("planner", "publish", { effectiveOn })).json).toMatchObject({
    status: effectiveOn === today() ? "in_force" : "scheduled",
  });
}

/** A layer whose first plan made a unit around the middle of the first grid. */
async function withUnit(): Promise<string> {
  const layer = await made();
  const plan = String((await begin({ layer })).json?.id);
  expect((await steps(plan, 1, drawn(one, "new-1"))).status).toBe(200);
  await inForce(plan, 2);
  return layer;
}

type Feature = { id: string; properties: Record<string, unknown> };
/** A square about the middle of the first two grids each, with what stands beside it. */
function beginFromFile(layer: string, ...properties: [object, object]) {
  const features = [one, two].map(({ centre }, i) => ({
    type: "Feature",
    properties: properties[i],
    geometry: { type: "Polygon", coordinates: [around(centre, 0.001)] },
  }));
  return callApi("planner", `POST /api/plans/files?name=x&layer=${layer}`, {
    body: new TextEncoder().encode(JSON.stringify({ type: "FeatureCollection", features })),
    headers: { "content-type": "application/geo+json" },
  });
}

const unitsOn = async (layer: string, day = today(), user = "commander"): Promise<Feature[]> =>
  (await callApi(user, `GET /api/grid-layers/${layer}/units?at=${day}`)).json?.features as Feature[];

describe("a thematic layer", () => {
  it("is made, renamed, retired and taken into use again; its code is never given twice", async () => {
    const id = await made();
    const again = await callApi("admin", "POST /api/grid-layers", { body: { ...beats, name: "另一个" } });
    expect(again).toMatchObject({ status: 409, json: { code: "layer-code-taken" } });
    const entry = { name: "消防责任区", nameEn: "Fire district", kind: "fire", mustCover: true };
    const put = (revision: number, body: object) =>
      callApi("planner", `PUT /api/grid-layers/${id}`, { body, headers: { "if-match": `"${revision}"` } });
    expect((await put(1, { ...entry, retired: false })).json).toMatchObject({
      items: [{ code: "XF", name: "消防责任区", mustCover: true, retiredOn: null, revision: 2, units: 0 }],
    });
    expect(await put(1, { ...entry, retired: true })).toMatchObject({ status: 412, json: { revision: 2 } });
    expect((await put(2, { ...entry, retired: true })).json).toMatchObject({ items: [{ retiredOn: today() }] });
    expect(await begin({ layer: id })).toMatchObject({ status: 409, json: { code: "layer-retired" } });
    await put(3, { ...entry, retired: false });
    expect((await begin({ layer: id })).status).toBe(201);
  });

  it("is read in the whole district, and changed by whoever answers for all its ground", async () => {
    const id = await made();
    for (const user of ["commander", "streetcommander", "department", "gridleader", "leader", "admin"])
      expect((await callApi(user, "GET /api/grid-layers")).json?.items, user).toMatchObject([{ id }]);
    expect((await callApi("auditor", "GET /api/grid-layers")).status).toBe(403);
    expect((await callApi("commander", "POST /api/grid-layers", { body: beats })).status).toBe(403);
    const elsewhere = await callApi("planner", "POST /api/grid-layers", { body: { ...beats, areaCode: "990103" } });
    expect(elsewhere).toMatchObject({ status: 422, json: { code: "outside-scope" } });
  });
});

describe("a plan of a layer", () => {
  it("begins from bare ground, and leaves what no unit has free without calling it a gap", async () => {
    const layer = await made();
    const begun = await begin({ layer });
    const id = String(begun.json?.id);
    expect((await steps(id, 1, drawn(one, "new-1"), drawn(two, "new-2"))).status).toBe(200);
    const read = await callApi("planner", `GET /api/plans/${id}`);
    expect(read.json).toMatchObject({ areas: ["990102"], layer: { id: layer, code: "XF", mustCover: false } });
    const { cells } = read.json?.topology as { cells: { code: string; group: string }[] };
    expect(cells.map(({ code, group }) => `${code} ${group}`).sort()).toEqual([
      "free 990102",
      "new-1 990102",
      "new-2 990102",
    ]);
    expect((read.json?.stats as { code: string }[]).map(({ code }) => code).sort()).toEqual(["new-1", "new-2"]);
    expect((await callApi("planner", `GET /api/plans/${id}?stats=none`)).json).toMatchObject({ stats: [] });
    const check = async () => (await callApi("planner", `GET /api/plans/${id}/check`)).json;
    const kinds = async () => ((await check())?.problems as { kind: string }[]).map(({ kind }) => kind);
    expect((await check())?.looked).not.toContain("too-big");
    expect(await kinds()).not.toContain("gap");
    await program.query("update grid_layers set must_cover = true");
    expect(await kinds()).toContain("gap");
    expect((await callApi("planner", `GET /api/plans/${id}/diff`)).json).toMatchObject({
      grids: { before: 0, after: 2 },
      codes: { "new-1": "XF-002", "new-2": "XF-001" },
    });
  });

  it("begins from the community grids as they are, and a unit may then cross their borders", async () => {
    const layer = await made({ mustCover: true });
    const id = String((await begin({ layer, start: "grids" })).json?.id);
    const cells = ((await callApi("planner", `GET /api/plans/${id}`)).json?.topology as { cells: { code: string }[] })
      .cells;
    expect(cells.map(({ code }) => code)).toEqual(["new-1", "new-2", "new-3", "new-4", "new-5", "new-6", "free"]);
    // The second and the third grid lie in two communities.
    expect((await steps(id, 1, { action: "merge-cells", kept: "new-2", gone: "new-4" })).status).toBe(200);
    await inForce(id, 2);
    expect((await unitsOn(layer)).map((unit) => unit.id)).toEqual(["XF-001", "XF-002", "XF-003", "XF-004", "XF-005"]);
  });

  it("begins from a file of shapes that do not cover the ground", async () => {
    const layer = await made();
    const begun = await beginFromFile(layer, {}, {});
    expect(begun).toMatchObject({ status: 201, json: { repairs: 1 } });
    const repairs = await callApi("planner", `GET /api/plans/${String(begun.json?.id)}/repairs`);
    expect(repairs.json?.items).toMatchObject([{ kind: "system-found", detail: "wgs84" }]);
    await inForce(String(begun.json?.id), 1);
    expect((await unitsOn(layer)).map((unit) => unit.id)).toEqual(["XF-001", "XF-002"]);
  });

  it("names its units as a file has them, and goes on calling those as before that the file has no name for", async () => {
    const layer = await made();
    const begun = await beginFromFile(layer, { 名称: "城东中队", 负责人: "王芳" }, { 名称: "North beat" });
    const id = String(begun.json?.id);
    const repairs = await callApi("planner", `GET /api/plans/${id}/repairs`);
    expect(repairs.json?.items).toContainEqual(expect.objectContaining({ kind: "names-taken", detail: "2" }));
    const read = await callApi("planner", `GET /api/plans/${id}`);
    expect((read.json?.topology as { cells: object[] }).cells).toContainEqual(
      expect.objectContaining({ code: "new-1", name: "城东中队" }),
    );
    expect(read.text).not.toContain("王芳");
    // Made and taken back: the name is still there.
    const changes = [
      { action: "lock-cells", codes: ["new-1"], locked: true },
      { action: "undo", revision: 2 },
    ];
    expect(await steps(id, 1, ...changes)).toMatchObject({ status: 200 });
    await inForce(id, 3);
    const named = async () => (await unitsOn(layer)).map(({ properties: { name, nameEn } }) => [name, nameEn]);
    const first = await named();
    expect(first).toContainEqual(["North beat", "North beat"]);
    const serial = first.findIndex(([name]) => name === "城东中队") + 1;
    expect(first[serial - 1]).toEqual(["城东中队", `Fire beat ${serial}`]);

    // The same ground again: one with another name, one without.
    await program.query("update grid_layer_units set validity = daterange((lower(validity) - 5), null)");
    const codes = [serial, 3 - serial].map((n) => ({ code: `XF-00${n}` }));
    const next = await beginFromFile(layer, { ...codes[0], 名称: "江东中队" }, codes[1]!);
    await inForce(String(next.json?.id), 1);
    const second = await named();
    expect(second[serial - 1]).toEqual(["江东中队", `Fire beat ${serial}`]);
    expect(second).toContainEqual(["North beat", "North beat"]);
  });

  it("takes effect beside the community grids, and the map of a past day shows what was", async () => {
    const layer = await withUnit();
    const [unit] = await unitsOn(layer);
    expect(unit).toMatchObject({
      id: "XF-001",
      properties: { name: "消防片区1号", nameEn: "Fire beat 1", worker: null },
    });
    expect(await unitsOn(layer, dayAfter(-1))).toEqual([]);
    // Nothing on the ground was told another grid, and no grid has another border.
    const grids = await program.query("select count(*)::int as n from grids where plan_id is not null or revision > 1");
    expect(grids).toEqual([{ n: 0 }]);

    // A day on, a second unit beside it; a unit keeps its code, name and who answers for it.
    await program.query(
      "update grid_layer_units set validity = daterange((lower(validity) - 5), null), department_code = 'water'",
    );
    const next = String((await begin({ layer })).json?.id);
    const freed = { action: "transfer-area", ring: around(one.centre, 0.0004), from: ["XF-001"], to: "free" };
    expect(await steps(next, 1, drawn(two, "new-1"), freed)).toMatchObject({ status: 200 });
    await inForce(next, 3);
    const now = await unitsOn(layer);
    expect(now.map(({ id }) => id)).toEqual(["XF-001", "XF-002"]);
    expect(now[0]?.properties).toMatchObject({ name: "消防片区1号", department: { code: "water" }, revision: 2 });
    expect((await unitsOn(layer, dayAfter(-1))).map(({ id }) => id)).toEqual(["XF-001"]);
    const plans = (await callApi("planner", `GET /api/plans?layer=${layer}`)).json?.items as { status: string }[];
    expect(plans.map(({ status }) => status)).toEqual(["in_force", "superseded"]);
    expect((await callApi("planner", "GET /api/plans?layer=grids")).json?.items).toEqual([]);
  });

  it("goes back to what was before it, with a new code for what has retired", async () => {
    const layer = await withUnit();
    await program.query("update grid_layer_units set validity = daterange((lower(validity) - 5), null)");
    const gone = String((await begin({ layer })).json?.id);
    await steps(gone, 1, { action: "merge-cells", kept: "free", gone: "XF-001" }, drawn(two, "new-1"));
    await inForce(gone, 3);
    expect((await unitsOn(layer)).map(({ id }) => id)).toEqual(["XF-002"]);
    const back = await callApi("planner", `POST /api/plans/${gone}/rollback`, { body: {} });
    expect(back).toMatchObject({ status: 200, json: { status: "draft" } });
    await inForce(String(back.json?.id), 1);
    expect((await unitsOn(layer)).map(({ id }) => id)).toEqual(["XF-003"]);
  });

  it("is out of date once another plan of the layer came first, and a stale base is refused", async () => {
    const layer = await made();
    const [first, second] = [String((await begin({ layer })).json?.id), String((await begin({ layer })).json?.id)];
    await steps(first, 1, drawn(one, "new-1"));
    await steps(second, 1, drawn(two, "new-1"));
    expect(await steps(second, 1, drawn(one, "new-2"))).toMatchObject({ status: 409, json: { code: "plan-stale" } });
    await inForce(first, 2);
    expect(await callApi("planner", `POST /api/plans/${second}/submit`, { body: { revision: 2 } })).toMatchObject({
      status: 409,
      json: { code: "plan-outdated" },
    });
  });

  it("leaves plans of the community grids alone, and they leave its plan in force", async () => {
    const layer = await withUnit();
    const grids = String((await begin({ areas: ["990102001001"] })).json?.id);
    const free = { action: "transfer-area", ring: around(one.centre, 0.001), from: [one.code], to: "free" };
    expect(await steps(grids, 1, free)).toMatchObject({ status: 422, json: { refusal: { code: "unknown-cell" } } });
    const asFree = {
      action: "deal-areas",
      cells: [one.code],
      areas: [{ to: "free", ring: around(one.centre, 0.001) }],
    };
    expect(await steps(grids, 1, asFree)).toMatchObject({ status: 422, json: { refusal: { code: "unknown-cell" } } });
    expect((await callApi("planner", `GET /api/plans?layer=${layer}`)).json?.items).toMatchObject([
      { status: "in_force" },
    ]);
  });
});

describe("routing", () => {
  const route = (category: string, layer: string | null, user = "planner") =>
    callApi(user, `PUT /api/grid-layer-routes/${category}`, { body: { districtCode: "990102", layer } });
  const report = async (category: string, position: readonly number[]): Promise<string> => {
    const body = { category, description: "测试", position };
    return String((await callApi("commander", "POST /api/incidents", { body })).json?.id);
  };
  const register = async (id: string) => {
    const seen = await callApi("commander", `GET /api/incidents/${id}`);
    const verified = (seen.json?.allowedActions as { action: string }[]).some(({ action }) => action === "verify");
    let etag = String(seen.headers.get("etag"));
    if (verified) {
      const body = { action: "verify" };
      const step = await callApi("commander", `POST /api/incidents/${id}/transitions`, {
        body,
        headers: { "if-match": etag },
      });
      expect(step.status).toBe(200);
      etag = String(step.headers.get("etag"));
    }
    return callApi("commander", `POST /api/incidents/${id}/transitions`, {
      body: { action: "register" },
      headers: { "if-match": etag },
    });
  };

  it("tells a planner of the layer's area whom a unit can be given to, and nobody else", async () => {
    const layer = await withUnit();
    const told = await callApi("planner", `GET /api/grid-layers/${layer}/workers`);
    expect(told).toMatchObject({ status: 200 });
    const { items } = told.json as { items: { username: string; areas: string[] }[] };
    expect(items.find(({ username }) => username === "gridleader")).toMatchObject({ name: "测试gridleader" });
    expect(
      items.every(({ areas }) => areas.every((code) => code.startsWith("990102") || "990102".startsWith(code))),
    ).toBe(true);
    expect(items.map(({ username }) => username)).not.toContain("planner");
    expect((await callApi("commander", `GET /api/grid-layers/${layer}/workers`)).status).toBe(403);
    expect((await callApi("planner", "GET /api/grid-layers/999999/workers")).status).toBe(404);
  });

  it("finds the unit of a class at the place of a case on the day it is registered, and keeps it", async () => {
    const layer = await withUnit();
    const named = await callApi("planner", `PUT /api/grid-layers/${layer}/units/XF-001`, {
      body: { name: "一中队", nameEn: "First squad", department: "water", worker: "gridleader" },
      headers: { "if-match": '"1"' },
    });
    expect(named.json).toMatchObject({
      properties: { name: "一中队", department: { code: "water" }, worker: "测试gridleader" },
    });
    expect((await route("04", layer)).json).toMatchObject({ routes: [{ category: "04", layer }] });

    const id = await report("04001", one.centre);
    expect((await callApi("commander", `GET /api/incidents/${id}`)).json).toMatchObject({ answering: null });
    const answering = {
      layer: "消防片区",
      layerEn: "Fire beat",
      code: "XF-001",
      name: "一中队",
      nameEn: "First squad",
      department: "区供水公司",
      departmentEn: "Water company",
      worker: "测试gridleader",
      on: today(),
    };
    expect(await register(id)).toMatchObject({ status: 200, json: { answering } });
    expect((await callApi("leader", `GET /api/incidents/${id}`)).json).toMatchObject({ answering });
    expect((await callApi("gridleader", `GET /api/incidents/${id}`)).json).toMatchObject({ answering });

    // Another name, another plan: the case keeps what it was told on its day.
    await program.query(
      "update grid_layer_units set name = '二中队', validity = daterange(lower(validity), lower(validity) + 1)",
    );
    expect((await callApi("commander", `GET /api/incidents/${id}`)).json).toMatchObject({ answering });

    const { items } = (await callApi("commander", `GET /api/incidents/${id}/assignees`)).json as {
      items: { assignee: string; reasons: { code: string; name?: string }[] }[];
    };
    const reasonsOf = (who: string) => items.find(({ assignee }) => assignee === who)?.reasons;
    expect(reasonsOf("water")).toContainEqual({ code: "answering-unit", name: "XF-001" });
    expect(reasonsOf("gridleader")).toContainEqual({ code: "answering-unit", name: "XF-001" });
    expect(reasonsOf("gas")?.map(({ code }) => code)).not.toContain("answering-unit");
  });

  it("routes no other class, no place without a unit, and nothing to a layer that has retired", async () => {
    const layer = await withUnit();
    await route("04", layer);
    for (const [category, position] of [
      ["01002", one.centre],
      ["04001", two.centre],
    ] as const)
      expect((await register(await report(category, position))).json).toMatchObject({ answering: null });
    await program.query("update grid_layers set retired_on = current_date - 1");
    expect((await register(await report("04001", one.centre))).json).toMatchObject({ answering: null });
    expect(await route("04001", layer)).toMatchObject({ status: 409, json: { code: "layer-retired" } });
  });

  it("prefers the exacter class, and falls back to the wider one where its layer leaves the ground free", async () => {
    const wide = await withUnit();
    const exact = await made({ code: "GS", name: "供水片区", nameEn: "Water beat" });
    const plan = String((await begin({ layer: exact })).json?.id);
    await steps(plan, 1, drawn({ centre: [one.centre[0] + 0.0003, one.centre[1]] }, "new-1", 0.0002));
    await inForce(plan, 2);
    await route("04", wide);
    await route("04001", exact);
    const at = async (position: readonly number[]) =>
      (await register(await report("04001", position))).json as { answering: { code: string } };
    expect((await at([one.centre[0] + 0.0003, one.centre[1]])).answering.code).toBe("GS-001");
    expect((await at(one.centre)).answering.code).toBe("XF-001");
    expect((await route("04001", null)).json).toMatchObject({ routes: [{ category: "04" }] });
    expect((await at([one.centre[0] + 0.0003, one.centre[1]])).answering.code).toBe("XF-001");
  });

  it("is set by planners and administrators of the whole district, for classes that are in use", async () => {
    const layer = await made();
    expect((await route("04", layer, "commander")).status).toBe(403);
    expect((await route("04", layer, "admin")).status).toBe(200);
    expect(await route("01099", layer)).toMatchObject({ status: 422, json: { code: "unknown-category" } });
    expect(await route("04", "999")).toMatchObject({ status: 422, json: { code: "invalid-body" } });
  });
});
