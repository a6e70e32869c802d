import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET } from "@/app/api/incidents/columns/route";
import { decodeIncidentColumns } from "@/lib/contracts/incident-columns";
import { incidentSources } from "@/lib/incidents/incident-source";
import { type IncidentStatus, incidentStatuses, isSettled } from "@/lib/incidents/incident-status";
import { giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());

const call = (user: string, query = ""): Promise<Response> =>
  GET(
    new Request(`http://localhost:3000/api/incidents/columns${query}`, {
      headers: { authorization: `Bearer test-token-of-${user}-0123456789` },
    }),
    { params: Promise.resolve({}) },
  );

async function columnsOf(user: string, query = "") {
  const answer = await call(user, query);
  expect(answer.status).toBe(200);
  return decodeIncidentColumns(await answer.arrayBuffer());
}
const idsOf = async (user: string, query = "") => [...(await columnsOf(user, query)).id].sort();

describe("GET /api/incidents/columns", () => {
  it("holds every case with its place, times, class and state", async () => {
    const columns = await columnsOf("commander");
    expect([...columns.id].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    const at = columns.id.indexOf(5);
    const [lng, lat] = fixtureGrids[4]!.centre;
    expect([columns.lng[at], columns.lat[at]]).toEqual([Math.round(lng * 1e7), Math.round(lat * 1e7)]);
    expect(columns.reportedAt[at]).toBe(Date.parse("2026-01-05T01:05:00Z") / 1000);
    expect(columns.closedAt[at]).toBe(Date.parse("2026-01-05T05:00:00Z") / 1000);
    expect(columns.closedAt[columns.id.indexOf(1)]).toBe(0);
    expect(columns.categories[columns.category[at]!]).toBe("01002");
    expect(columns.gridCodes[columns.grid[at]!]).toBe(fixtureGrids[4]!.code);
    expect(columns.statuses[columns.status[at]!]).toBe("closed");
    expect([columns.severity[at], columns.revision[at]]).toEqual([1, 1]);
    expect(columns.sources[columns.source[at]!]).toBe("hotline");
  });

  it("stops at the same walls as the list", async () => {
    expect(await idsOf("streetcommander")).toEqual([5, 6]);
    expect(await idsOf("gridleader")).toEqual([1, 2]);
    expect(await idsOf("department")).toEqual([2]);
    expect(await idsOf("leader", "?area=990102001002")).toEqual([3, 4]);
    expect(await idsOf("gridleader", "?area=990102002")).toEqual([]);
    for (const user of ["planner", "admin", "auditor"]) expect((await call(user)).status).toBe(403);
  });

  it("tells every status and source as the lists have them, and a revision up to 255", async () => {
    const [statuses, sources] = [[...incidentStatuses], [...incidentSources]];
    await program.query(
      `insert into incidents (district_code, number, category, severity, status, source, description, grid_code, position,
         reported_at, closed_at, due_at, due_from, revision)
       select '990102', 'k' || n, '01002', 4, ($1::text[])[n], coalesce(($2::text[])[n], 'patrol'), 'x', $3,
         st_setsrid(st_point(-0.5, -0.25), 4326), $4, case when ($1::text[])[n] in ('closed', 'void', 'not_registered') then $4::timestamptz + interval '1 day' end,
         $4::timestamptz + interval '2 days', $4::timestamptz + interval '1 minute', 250 + n
       from generate_series(1, 15) n`,
      [statuses, sources, fixtureGrids[0]!.code, "2031-01-01T00:00:00Z"],
    );
    const columns = await columnsOf("commander", "?since=2031-01-01T00:00:00Z");
    const rows = [...columns.id.keys()].map((row) => ({
      status: columns.statuses[columns.status[row]!],
      source: columns.sources[columns.source[row]!],
      revision: columns.revision[row],
      severity: columns.severity[row],
      place: [columns.lng[row], columns.lat[row]],
      times: [columns.closedAt[row], columns.dueAt[row], columns.dueFrom[row]].map(
        (at) => at && at - columns.reportedAt[row]!,
      ),
    }));
    rows.sort((a, b) => statuses.indexOf(a.status as IncidentStatus) - statuses.indexOf(b.status as IncidentStatus));
    expect(rows).toEqual(
      statuses.map((status, place) => ({
        ...{ status, source: sources[place] ?? "patrol", revision: Math.min(251 + place, 255), severity: 4 },
        place: [-5_000_000, -2_500_000],
        times: isSettled(status) ? [86_400, 172_800, 0] : [0, 172_800, 60],
      })),
    );
    await program.query("delete from incidents where number like 'k%'");
  });

  it("keeps no record that a list in the code does not have", async () => {
    const known = await program.query(
      `select pg_get_expr(adbin, adrelid) as expression from pg_attrdef where adrelid = 'incidents'::regclass
         and pg_get_expr(adbin, adrelid) like '%array_position%'`,
    );
    const lists = [...String(known[0]?.expression).matchAll(/'\{([^}]*)\}'/g)].map(([, list = ""]) => list.split(","));
    expect(lists).toEqual([[...incidentSources], [...incidentStatuses]]);
  });

  it("shows a department what it helps with, and what a drill left behind to nobody", async () => {
    await program.query("update incidents set assisting = '{sanitation}' where id = 3");
    const [{ department }] = (await program.query(
      "select department_code as department from users where username = 'department'",
    )) as [{ department: string }];
    await program.query("update incidents set assisting = array[$1] where id = 4", [department]);
    expect(await idsOf("department")).toEqual([2, 4]);
    await program.query("update incidents set is_drill = true where id in (1, 5)");
    expect(await idsOf("commander")).toEqual([1, 2, 3, 4, 6]);
    await program.query("update incidents set is_drill = false, assisting = '{}' where id <= 6");
  });

  it("takes a time, from and without its end", async () => {
    const query = "?since=2026-01-05T01:02:00Z&until=2026-01-05T01:04:00Z";
    expect(await idsOf("commander", query)).toEqual([2, 3]);
    expect((await call("commander", "?since=yesterday")).status).toBe(400);
  });

  it("packs 60 000 cases into 23 bytes each", { timeout: 120_000 }, async () => {
    await program.query(
      `insert into incidents (district_code, number, category, severity, status, source, description,
        grid_code, position, reported_at)
      select '990102', 'n' || n, '01002', 1 + n % 4, 'reported', 'patrol', 'x', $1, st_setsrid(st_point(118.2, 30.9), 4326),
        '2026-03-01'::timestamptz + n * interval '1 minute' from generate_series(1, 60000) n`,
      [fixtureGrids[0]!.code],
    );
    const answer = await call("commander", "?since=2026-03-01T00:00:00Z");
    const bytes = await answer.arrayBuffer();
    expect(decodeIncidentColumns(bytes).id).toHaveLength(60_000);
    expect(bytes.byteLength / 60_000).toBeLessThan(23.1);
  });
});
