import { latLngToCell } from "h3-js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PublicMap } from "@/lib/contracts/public/read-public-map-endpoint";
import { publishWeeks } from "@/lib/server/services/public-release/publish-weeks";
import { callApi } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await program.query("delete from incidents");
});
afterAll(() => program.stop());

const [lng, lat] = fixtureGrids[0]?.centre ?? [0, 0];
/** Kilometres away, each in a cell of its own. */
const place = (east: number): [number, number] => [lng + east * 0.05, lat];
const cellAt = (east: number): string => latLngToCell(lat, place(east)[0], 8);

let numbers = 0;
const report = (east: number, many: number, day: string, over: Record<string, string> = {}) => {
  const facts = { status: "closed", registered_at: day, is_drill: "false", ...over };
  return program.query(
    `insert into incidents (district_code, number, category, severity, status, source, description, address, grid_code, position,
       reported_at, registered_at, is_drill)
     select '990102', 'm${++numbers}-' || n, '01002', 1, $5, 'public', '张先生家', '云川大道 1 号', $6, st_setsrid(st_makepoint($1, $2), 4326),
       $3::date + interval '4 hours', nullif($7, '')::timestamptz, $8 from generate_series(1, $4::int) n`,
    [...place(east), day, many, facts.status, fixtureGrids[0]?.code, facts.registered_at, facts.is_drill],
  );
};
const houses = (east: number, many: number) =>
  program.query(
    `insert into buildings (district_code, grid_code, kind, address, floors, height_metres, geom, centre)
     select '990102', $3, 'slab', 'x', 1, 3, st_buffer(st_setsrid(st_makepoint($1, $2), 4326), 0.0001), st_setsrid(st_makepoint($1, $2), 4326)
     from generate_series(1, $4::int)`,
    [...place(east), fixtureGrids[0]?.code, many],
  );

const read = async (weeks = "4") => callApi(null, `GET /api/public/map?weeks=${weeks}`);
const seen = async (weeks = "4") => (await read(weeks)).json as unknown as PublicMap;
const on = (day: string) => publishWeeks(new Date(`${day}T03:05:00+08:00`));

/** Monday to Sunday. */
const WEEK = ["2026-10-05", "2026-10-11"] as const;

describe("the public map", () => {
  it("is empty before anything is published", async () => {
    expect(await seen()).toEqual({ span: null, cells: [], elsewhere: 0 });
  });

  it("has a week once it has been over for a week, without small counts, lone houses, drills, disputes and what was not registered (P09)", async () => {
    for (const [east, many] of [
      [1, 8],
      [2, 7],
      [3, 8],
      [4, 20],
      [5, 8],
    ] as const)
      await houses(east, many);
    await report(1, 12, WEEK[0]);
    await report(1, 2, WEEK[1]);
    await report(2, 40, WEEK[0]);
    await report(3, 4, WEEK[0]);
    await report(4, 6, "2026-10-12");
    await report(4, 9, WEEK[0], { is_drill: "true" });
    await report(4, 9, WEEK[0], { status: "void" });
    await report(4, 9, WEEK[0], { registered_at: "", status: "reported" });
    await report(4, 9, WEEK[0]);
    await program.query("update incidents set mediation = 'open' where number like $1", [`m${numbers}-%`]);
    await on("2026-10-18");
    expect((await seen()).span).toBeNull();
    await on("2026-10-19");
    const map = await seen();
    expect(map.span).toEqual({ from: WEEK[0], to: WEEK[1] });
    expect(map.cells.map(({ cell, cases }) => [cell, cases])).toEqual([[cellAt(1), 14]]);
    expect(map.elsewhere).toBe(40);
    expect(map.cells[0]?.ring).toHaveLength(7);
  });

  it("never changes a week that it has told of, and adds whole weeks", async () => {
    const before = await read();
    await report(1, 1, WEEK[1]);
    await report(3, 3, WEEK[0]);
    await program.query("update incidents set status = 'void' where id = (select min(id) from incidents)");
    await on("2026-10-25");
    expect((await read()).text).toBe(before.text);
    await report(5, 5, "2026-10-13");
    await on("2026-10-26");
    const after = await seen();
    expect(after.span).toEqual({ from: WEEK[0], to: "2026-10-18" });
    const told = new Map(after.cells.map(({ cell, cases }) => [cell, cases]));
    expect(told).toEqual(
      new Map([
        [cellAt(1), 14],
        [cellAt(4), 6],
        [cellAt(5), 5],
      ]),
    );
    await expect(program.query("select week::text from public_releases order by 1")).resolves.toEqual([
      { week: "2026-10-05" },
      { week: "2026-10-12" },
    ]);
  });

  it("catches up on the weeks that the program was off, and looks back as far as it is asked", async () => {
    await report(1, 30, "2026-11-02");
    await on("2026-11-29");
    expect((await seen("4")).cells.map(({ cases }) => cases)).toEqual([30]);
    expect((await seen("12")).cells[0]).toMatchObject({ cell: cellAt(1), cases: 44 });
    expect(await read("5")).toMatchObject({ status: 400, json: { field: "weeks" } });
  });

  it("tells no words, address or place, and is kept by caches that ask", async () => {
    const { text, headers } = await read("12");
    for (const secret of ["张先生", "云川", place(1)[0].toFixed(4), "number", "grid"])
      expect(text).not.toContain(secret);
    const etag = headers.get("etag") ?? "";
    expect(headers.get("cache-control")).toBe("no-cache");
    const again = await callApi(null, "GET /api/public/map?weeks=12", { headers: { "if-none-match": etag } });
    expect([again.status, again.bytes.byteLength]).toEqual([304, 0]);
    expect((await callApi(null, "GET /api/public/map?weeks=4", { headers: { "if-none-match": etag } })).status).toBe(
      200,
    );
  });

  it("is on record, and can be written by nobody but the program", async () => {
    const rows = await program.query(
      "select subject_id, user_id from audit_log where action = 'public-release.publish' and subject_id <= '2026-10-12' order by 1",
    );
    expect(rows).toEqual([
      { subject_id: "2026-10-05", user_id: "system" },
      { subject_id: "2026-10-12", user_id: "system" },
    ]);
    const grants = await program.query(
      `select grantee, string_agg(privilege_type, ',' order by privilege_type) as may from information_schema.role_table_grants
       where table_name = 'public_releases' and grantee like 'fangge\\_%' group by 1 order by 1`,
    );
    expect(grants).toEqual([
      { grantee: "fangge_app", may: "SELECT" },
      { grantee: "fangge_system", may: "INSERT,SELECT" },
    ]);
  });
});
