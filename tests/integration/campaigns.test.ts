import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type CampaignCase, countsInCampaign } from "@/lib/incidents/campaign/fits-campaign";
import { incidentStatuses } from "@/lib/incidents/incident-status";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());
afterEach(() => program.query("delete from campaign_checks; delete from campaign_cases; delete from campaigns"));

const body = {
  name: "占道经营整治",
  purpose: "每个网格查三次",
  places: ["990102001", "990102002001001"],
  categories: ["01"],
  fromDay: "2026-01-01",
  toDay: "2026-01-31",
  targets: [
    { kind: "rectified", amount: 50 },
    { kind: "checks-per-grid", amount: 2 },
  ],
};
type Answer = Awaited<ReturnType<typeof callApi>>;
const draft = (part: object = {}, user = "commander"): Promise<Answer> =>
  callApi(user, "POST /api/campaigns", { body: { ...body, ...part } });
const step = (id: unknown, revision: number, given: object, user = "commander") =>
  callApi(user, `POST /api/campaigns/${String(id)}/steps`, { body: given, headers: { "if-match": `"${revision}"` } });
const put = (id: unknown, incident: number, revision: number, counts: boolean | null) =>
  callApi("commander", `PUT /api/campaigns/${String(id)}/cases/${incident}`, {
    body: { counts, reason: "复核后决定" },
    headers: { "if-match": `"${revision}"` },
  });
const check = (id: unknown, part: object = {}, user = "commander") =>
  callApi(user, `POST /api/campaigns/${String(id)}/checks`, {
    body: { gridCode: fixtureGrids[0]?.code, day: "2026-01-06", note: "", ...part },
  });

async function running(part: object = {}): Promise<string> {
  const { json } = await draft(part);
  await step(json?.id, 1, { step: "start" });
  return String(json?.id);
}
const read = (id: unknown, query = "", user = "commander") => callApi(user, `GET /api/campaigns/${String(id)}${query}`);

describe("a campaign's board", () => {
  it("counts what fits by street, community and grid, with all grids as the denominator, and how far each target is", async () => {
    const id = await running();
    const { json } = await read(id);
    // Cases 1–4 in the first street, 5 (closed) in the grid of the second; the grid of the sixth is not listed.
    expect(json?.whole).toMatchObject({
      ...{ grids: 5, found: 5, rectified: 1, overdue: 4, checks: 0 },
      targets: [
        { numerator: 1, denominator: 5, reached: 0.4 },
        { numerator: 0, denominator: 10, reached: 0 },
      ],
    });
    expect(json?.lines).toMatchObject([
      { key: "990102001", grids: 4, found: 4, rectified: 0, overdue: 4 },
      { key: "990102002", grids: 1, found: 1, rectified: 1, targets: [{ reached: 1 }, {}] },
    ]);
    expect((await read(id, "?by=community")).json?.lines).toHaveLength(3);
    const grids = (await read(id, "?by=grid&area=990102001001")).json;
    expect(grids?.lines).toMatchObject([{ key: fixtureGrids[0]?.code, grids: 1 }, { key: fixtureGrids[1]?.code }]);
    expect(grids?.whole).toMatchObject({ grids: 2, found: 2 });
  });

  it("counts its cases around each spot, as the reader's scope and role allow, and keeps what was counted when it is closed", async () => {
    const [near, far] = [fixtureGrids[0]!.centre, fixtureGrids[4]!.centre];
    const spots = [
      { name: "东门市场", position: near, radiusMetres: 20 },
      { name: "北街小学", position: far, radiusMetres: 2000 },
    ];
    const id = await running({ spots });
    const counted =
      "select count(*)::int as n from incidents where category like '01%' and st_dwithin(position::geography, st_setsrid(st_point($1, $2), 4326)::geography, $3) and (grid_code like '990102001%' or grid_code = '990102002001001')";
    const expected = await Promise.all(
      spots.map(
        async ({ position, radiusMetres }) => (await program.query(counted, [...position, radiusMetres]))[0]?.n,
      ),
    );
    expect(expected[0]).toBe(1);
    const board = await read(id);
    expect(board.json?.campaign).toMatchObject({ spots });
    expect(board.json?.spots).toMatchObject(expected.map((found) => ({ found })));
    // Fewer than five are not told to a leader; a street sees its own.
    expect((await read(id, "", "leader")).json?.spots).toMatchObject([{ found: null }, {}]);
    expect((await read(id, "", "streetcommander")).json?.spots).toMatchObject([{ found: 0 }, {}]);
    await step(id, 2, { step: "close", summary: "结束" });
    await program.query("update incidents set status = 'void', closed_at = now() where id = 1");
    expect((await read(id)).json?.spots).toEqual(board.json?.spots);
    expect((await read(id, "", "streetcommander")).json?.spots).toMatchObject([{ found: null }, { found: null }]);
    await program.query("update incidents set status = 'reported', closed_at = null where id = 1");
  });

  it.each([
    [{ position: [0, 0] }, 422, "spots[0].position"],
    [{ position: fixtureGrids[5]!.centre }, 422, "spots[0].position"],
    [{ radiusMetres: 5 }, 422, "spots"],
    [{ name: " " }, 422, "spots"],
  ])("has no spot with %o", async (part, status, field) => {
    const spot = { name: "东门市场", position: fixtureGrids[0]!.centre, radiusMetres: 100, ...part };
    const refused = await draft({ spots: [spot] });
    expect(refused.status).toBe(status);
    expect(String(refused.json?.field)).toMatch(new RegExp(`^${field.split("[")[0]}`));
  });

  it("opens each figure as the very cases it counts", async () => {
    const id = await running();
    for (const [figure, count] of [
      ["found", 5],
      ["rectified", 1],
      ["overdue", 4],
    ] as const) {
      const { json } = await callApi("commander", `GET /api/incidents?campaign=${id}&figure=${figure}`);
      expect(json?.items, figure).toHaveLength(count);
    }
    const ofStreet = await callApi("leader", `GET /api/incidents?campaign=${id}&figure=found&area=990102002`);
    expect(ofStreet.json?.items).toMatchObject([{ id: "5" }]);
    for (const user of ["department", "gridleader"]) {
      const refused = await callApi(user, `GET /api/incidents?campaign=${id}`);
      expect(refused, user).toMatchObject({ status: 403, json: { field: "campaign" } });
    }
  });

  it("is nobody's whose ground it does not touch, and before it begins the command centre's, wherever it is asked for", async () => {
    const elsewhere = await running({ places: ["990102001"] });
    const begun = String((await draft()).json?.id);
    for (const [user, id] of [
      ["streetcommander", elsewhere],
      ["leader", begun],
    ] as const) {
      const items = (await callApi(user, "GET /api/campaigns")).json?.items as { id: string }[];
      expect(items.map((one) => one.id)).not.toContain(id);
      expect((await read(id, "", user)).status).toBe(404);
      expect((await callApi(user, `GET /api/incidents?campaign=${id}`)).status).toBe(404);
    }
    expect((await check(elsewhere, {}, "streetcommander")).status).toBe(404);
    expect((await check(begun, {}, "gridleader")).status).toBe(404);
    expect((await callApi("streetcommander", "GET /api/incidents/5/campaigns")).json?.items).toEqual([]);
  });

  it("counts checks of grids that are no more, within the area that is asked for", async () => {
    const id = await running();
    await check(id);
    await check(id, { gridCode: fixtureGrids[2]?.code });
    await program.query("update grids set validity = daterange(lower(validity), '2026-01-20') where code = $1", [
      fixtureGrids[0]?.code,
    ]);
    await program.query("update incidents set grid_code = $2 where grid_code = $1", [
      fixtureGrids[0]?.code,
      fixtureGrids[1]?.code,
    ]);
    try {
      expect((await read(id)).json?.whole).toMatchObject({ grids: 4, checks: 2 });
      const { json } = await read(id, "?by=grid&area=990102001001");
      expect(json?.whole).toMatchObject({ grids: 1, checks: 1 });
      expect(json?.lines).toMatchObject([
        { key: fixtureGrids[0]?.code, grids: 0, checks: 1 },
        { key: fixtureGrids[1]?.code, grids: 1, checks: 0 },
      ]);
      // What was done there while it was a grid may still be written down, and nothing after it.
      expect((await check(id, { day: "2026-01-19" })).status).toBe(201);
      expect((await check(id, { day: "2026-01-20" })).json).toMatchObject({ field: "gridCode" });
    } finally {
      await program.query("update incidents set grid_code = $1 where id = 1", [fixtureGrids[0]?.code]);
      await program.query("update grids set validity = daterange(lower(validity), null) where code = $1", [
        fixtureGrids[0]?.code,
      ]);
    }
  });

  it("counts what a person adds and not what one takes out, each once, until it is left to the rule again", async () => {
    const id = await running();
    expect((await put(id, 6, 2, true)).status).toBe(200);
    expect((await put(id, 1, 3, false)).status).toBe(200);
    expect((await put(id, 2, 4, true)).status).toBe(200);
    const { json } = await read(id, "?by=grid");
    expect(json?.whole).toMatchObject({ found: 5, grids: 5 });
    const lines = json?.lines as { found: number }[];
    expect(lines.map(({ found }) => found)).toEqual([0, 1, 1, 1, 1, 1]);
    const listed = await callApi("commander", `GET /api/incidents?campaign=${id}`);
    expect((listed.json?.items as { id: string }[]).map((one) => one.id).sort()).toEqual(["2", "3", "4", "5", "6"]);
    expect((await callApi("commander", "GET /api/incidents/1/campaigns")).json?.items).toMatchObject([
      { id, counts: false, mayChange: true, byHand: { counts: false, reason: "复核后决定", by: "测试commander" } },
    ]);
    await put(id, 1, 5, null);
    expect((await callApi("commander", "GET /api/incidents/1/campaigns")).json?.items).toMatchObject([
      { counts: true, byHand: null },
    ]);
    const audit =
      "select reason, details from audit_log where action = 'campaign.case' and subject_id = $1 order by at";
    expect((await program.query(audit, [id]))[0]).toMatchObject({ reason: "复核后决定", details: { counts: true } });
  });

  it("counts exactly the cases that the pure rule counts", async () => {
    const id = await running();
    try {
      await program.query(
        `insert into incidents (district_code, id, number, category, severity, status, source, description, grid_code, position, reported_at, is_drill)
         select '990102', 500 + row_number() over (), 'C' || row_number() over (), category, 1, status, 'patrol', 'x', $2, st_point(118.248, 30.9136, 4326), at::timestamptz, drill
         from unnest($1::text[]) status, unnest(array['01002', '04001']) category,
           unnest(array['2025-12-31T23:59:59.9+08:00', '2026-01-31T23:59:59.9+08:00']) at, unnest(array[false]) drill`,
        [[...incidentStatuses], fixtureGrids[0]?.code],
      );
      await program.query("update incidents set is_drill = true where id in (501, 502, 503, 504)");
      await program.query(
        `insert into campaign_cases select district_code, $1, id, grid_code, case id % 3 when 0 then true when 1 then false end, 'x', now(), 'x'
         from incidents where id >= 500 and id % 5 <> 0`,
        [id],
      );
      const rows = await program.query(
        `select i.grid_code, category, reported_at, status, is_drill, c.counts from incidents i
         left join campaign_cases c on c.incident_id = i.id where i.id >= 500`,
      );
      expect(rows).toHaveLength(incidentStatuses.length * 4);
      const rule = { ...body, categories: ["01"] };
      const expected = rows.filter((row) => {
        const one = {
          gridCode: row.grid_code,
          category: row.category,
          reportedAt: (row.reported_at as Date).getTime(),
          status: row.status,
          drill: row.is_drill,
        } as CampaignCase;
        return countsInCampaign(rule, one, row.counts as boolean | null);
      });
      const { json } = await callApi("commander", `GET /api/incidents?campaign=${id}&limit=1000`);
      const counted = (json?.items as { id: string }[]).filter((one) => Number(one.id) >= 500);
      expect(counted).toHaveLength(expected.length);
      expect(expected.length).toBeGreaterThan(5);
      const grid = ((await read(id, "?by=grid")).json?.lines as { found: number }[])[0];
      expect(grid?.found).toBe(expected.length + 1);
    } finally {
      await program.query("delete from campaign_cases; delete from incidents where id >= 500");
    }
  });

  it("says nothing to a leader of fewer than five cases, and shows each role its own scope only", async () => {
    const id = await running();
    const { json } = await read(id, "", "leader");
    expect(json?.whole).toMatchObject({
      ...{ found: 5, rectified: null, overdue: null },
      targets: [{ numerator: null, denominator: 5, reached: null }, { numerator: 0 }],
    });
    expect(json?.lines).toMatchObject([
      {
        key: "990102001",
        found: null,
        rectified: 0,
        overdue: null,
        targets: [{ denominator: null, reached: null }, {}],
      },
      { key: "990102002", found: null },
    ]);
    expect((await read(id, "", "streetcommander")).json).toMatchObject({
      campaign: { mayChange: false, allowedSteps: [] },
      whole: { grids: 1, found: 1 },
    });
  });
});

describe("a campaign's life", () => {
  it("is draft, running, closed; the board of the last day stays, whatever becomes of the cases", async () => {
    const { json } = await draft();
    const id = json?.id;
    expect(json).toMatchObject({ status: "draft", areaCode: "990102", allowedSteps: ["start"], revision: 1 });
    expect((await read(id, "", "leader")).status).toBe(404);
    expect((await callApi("leader", "GET /api/campaigns")).json?.items).toEqual([]);
    expect((await step(id, 1, { step: "close", summary: "完成" })).status).toBe(409);
    expect((await check(id)).status).toBe(409);
    expect((await step(id, 1, { step: "start" })).json).toMatchObject({ status: "running", allowedSteps: ["close"] });
    expect((await step(id, 1, { step: "close", summary: "完成" })).status).toBe(412);
    expect((await step(id, 2, { step: "close" })).json).toMatchObject({ code: "reason-required", field: "summary" });
    await check(id);
    const closed = await step(id, 2, { step: "close", summary: "共发现 5 件，结案 1 件。" });
    expect(closed.json).toMatchObject({ status: "closed", summary: "共发现 5 件，结案 1 件。", mayChange: false });
    await program.query("update incidents set status = 'void', closed_at = now() where id = 4");
    try {
      expect((await read(id)).json).toMatchObject({
        asOf: closed.json?.closedAt,
        whole: { grids: 5, found: 5, checks: 1, targets: [{}, { numerator: 1, denominator: 10 }] },
      });
      expect((await read(id, "?by=grid", "streetcommander")).json?.lines).toHaveLength(1);
      // The figures are those of that moment: no list is made of what the cases have become.
      const behind = await callApi("commander", `GET /api/incidents?campaign=${String(id)}&figure=overdue`);
      expect(behind).toMatchObject({ status: 400, json: { code: "invalid-parameter", field: "figure" } });
    } finally {
      await program.query("update incidents set status = 'reported', closed_at = null where id = 4");
    }
    expect((await put(id, 6, 3, true)).status).toBe(409);
    const change = { body, headers: { "if-match": '"3"' } };
    expect((await callApi("commander", `PUT /api/campaigns/${String(id)}`, change)).status).toBe(409);
    const audit = "select action from audit_log where subject_kind = 'campaign' and subject_id = $1";
    expect((await program.query(audit, [id])).map(({ action }) => action).sort()).toEqual([
      ...["campaign.check", "campaign.close", "campaign.draft", "campaign.start"],
    ]);
  });

  it("is changed on the revision that was seen, by whoever answers for all its places", async () => {
    const id = (await draft()).json?.id;
    const change = (user: string, revision: number, part: object = {}) =>
      callApi(user, `PUT /api/campaigns/${String(id)}`, {
        body: { ...body, ...part },
        headers: { "if-match": `"${revision}"` },
      });
    expect((await change("commander", 1, { name: "新名称" })).json).toMatchObject({ name: "新名称", revision: 2 });
    expect((await change("commander2", 1)).status).toBe(412);
    expect((await change("streetcommander", 2)).status).toBe(404);
    expect((await change("commander", 2, { places: ["990103"] })).status).toBe(422);
  });

  it.each([
    [{ places: ["990102001", "990103001"] }, "commander", 422, "places"],
    [{ places: ["990102001"] }, "streetcommander", 422, "places"],
    [{ categories: ["01099"] }, "commander", 422, "categories"],
    [{ toDay: "2025-12-31" }, "commander", 422, "toDay"],
    [{ targets: [body.targets[0], body.targets[0]] }, "commander", 422, "targets"],
    [{ targets: [{ kind: "rectified", amount: 101 }] }, "commander", 422, "targets[0].amount"],
    [{}, "leader", 403, undefined],
    [{}, "gridleader", 403, undefined],
  ])("%j by %s is %i", async (part, user, status, field) => {
    expect(await draft(part, user)).toMatchObject({ status, json: field === undefined ? {} : { field } });
  });
});

describe("a check", () => {
  it("is recorded once by whoever is responsible for the grid, on a day of the campaign", async () => {
    const id = await running();
    const headers = { "idempotency-key": "one" };
    const once = { body: { gridCode: fixtureGrids[0]?.code, day: "2026-01-06", note: "夜市一条街" }, headers };
    const made = await callApi("gridleader", `POST /api/campaigns/${id}/checks`, once);
    expect(made).toMatchObject({ status: 201, json: { checks: 1 } });
    expect((await callApi("gridleader", `POST /api/campaigns/${id}/checks`, once)).json).toEqual(made.json);
    expect((await callApi("gridleader", "GET /api/campaigns")).json?.items).toMatchObject([{ id, mayChange: false }]);
    expect((await check(id, { day: "2026-02-01" })).json).toMatchObject({ field: "day" });
    expect((await check(id, { gridCode: fixtureGrids[5]?.code })).json).toMatchObject({ field: "gridCode" });
    expect((await check(id, { gridCode: "990102001999999" })).json).toMatchObject({ field: "gridCode" });
    expect((await check(id, { gridCode: fixtureGrids[2]?.code }, "gridleader")).status).toBe(422);
    expect((await check(id, {}, "leader")).status).toBe(403);
    expect((await read(id)).json?.whole).toMatchObject({ checks: 1 });
  });
});
