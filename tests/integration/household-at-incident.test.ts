import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callApi, giveTokens } from "../helpers/api-client";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
  // The first case goes into its building, the fourth onto a doorstep; the others stay in the middle of their grids, 60 m off.
  await program.query(
    `update incidents i set position = b.centre from buildings b where b.id = i.id and i.id in (1, 3, 5);
     update incidents i set address = b.address || ' 1单元门口',
         position = st_project(b.centre::geography, 30, radians(90))::geometry from buildings b where b.id = i.id and i.id = 4`,
  );
});
afterAll(() => program.stop());

const at = (user: string, incident: number, door = "") =>
  callApi(user, `GET /api/incidents/${incident}/household${door && `?${door}`}`);
const reveal = (user: string, incident: number, body: object) =>
  callApi(user, `POST /api/incidents/${incident}/household/reveal`, { body });
const audited = () =>
  program.query(
    `select action, user_id, subject_id, purpose, reason, details from audit_log
     where action in ('household.find', 'household.reveal') order by at`,
  );

describe("GET /api/incidents/{id}/household", () => {
  it("names the building of a case inside it, and of one on its doorstep that names it", async () => {
    expect((await at("commander", 1)).json).toEqual({
      building: { id: "1", address: "测试路1号" },
      household: null,
    });
    expect((await at("commander", 4)).json).toMatchObject({ building: { id: "4" } });
    expect(await audited()).toEqual([]);
  });

  it("names none for a case in the street, and none for a settled one", async () => {
    expect((await at("commander", 2, "stairwell=1&room=101")).json).toEqual({ building: null, household: null });
    expect((await at("commander", 5, "stairwell=1&room=101")).json).toEqual({ building: null, household: null });
    await program.query("update incidents set address = '' where id = 4");
    expect((await at("commander", 4)).json).toMatchObject({ building: null });
  });

  it("shows the one record behind the door, masked, and keeps who asked", async () => {
    const answer = await at("commander", 1, "stairwell=1&room=301");
    expect(answer.json?.household).toMatchObject({ id: "103", room: "3**", contact: { name: "欧阳**" }, care: true });
    expect(answer.text).not.toMatch(/19900001003|欧阳测试|lives-alone/);
    expect(answer.headers.get("cache-control")).toContain("no-store");
    expect((await at("commander", 1, "stairwell=1&room=999")).json).toMatchObject({ household: null });
    expect(await audited()).toEqual([
      expect.objectContaining({ action: "household.find", subject_id: "103", details: { incident: "1", found: true } }),
      expect.objectContaining({ action: "household.find", subject_id: "", details: { incident: "1", found: false } }),
    ]);
  });

  it("wants the whole door", async () => {
    for (const door of ["stairwell=1", "room=101"]) {
      expect(await at("commander", 1, door)).toMatchObject({ status: 400, json: { field: "room" } });
    }
  });

  it("says nothing of a case outside the scope", async () => {
    const others = [await at("streetcommander", 1), await at("streetcommander", 999)];
    expect(new Set(others.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(others[0]?.status).toBe(404);
  });
});

describe("POST /api/incidents/{id}/household/reveal", () => {
  it("shows the record for a reason, on record with the case it was about", async () => {
    expect(await reveal("commander", 1, { stairwell: 1, room: "101" })).toMatchObject({
      status: 422,
      json: { code: "reason-required" },
    });
    const answer = await reveal("commander", 1, { stairwell: 1, room: "101", reason: "漏水，联系住户" });
    expect(answer).toMatchObject({ status: 200, json: { id: "101", contact: { phone: "19900001001" } } });
    expect((await audited()).filter(({ action }) => action === "household.reveal")).toEqual([
      {
        action: "household.reveal",
        user_id: "u-commander",
        subject_id: "101",
        purpose: "incident-handling",
        reason: "漏水，联系住户",
        details: { incident: "1" },
      },
    ]);
  });

  it("shows nothing at a case in the street, a settled case, an unknown door, or outside the scope", async () => {
    const body = { stairwell: 1, room: "101", reason: "漏水，联系住户" };
    for (const [user, incident, door] of [
      ["commander", 2, "101"],
      ["commander", 5, "101"],
      ["commander", 1, "999"],
      ["streetcommander", 1, "101"],
    ] as const) {
      expect(await reveal(user, incident, { ...body, room: door })).toMatchObject({
        status: 404,
        json: { code: "not-found" },
      });
    }
  });

  it("counts with the other reveals of the hour", async () => {
    await program.query(
      `insert into audit_log select 99, n, now(), 'u-commander2', '', '', '', 'household.reveal', '', 'household', '1', '', '', '{}', '', ''
       from generate_series(1, 30) n`,
    );
    expect(await reveal("commander2", 1, { stairwell: 1, room: "101", reason: "漏水，联系住户" })).toMatchObject({
      status: 429,
    });
  });
});

describe("the walls", () => {
  it("each refuses alone: the second shows only the granted door, the first asks the scope itself", async () => {
    // A building on the border of the scope: the case is inside, the household's grid is not.
    await program.query("update incidents set grid_code = '990102002001001' where id = 3");
    const inside = await at("streetcommander", 3, "stairwell=1&room=101");
    expect(inside.json).toEqual({ building: { id: "3", address: "测试路3号" }, household: null });
    await program.query("alter table households disable row level security");
    const firstWallAlone = await at("streetcommander", 3, "stairwell=1&room=101");
    expect(firstWallAlone.json).toEqual(inside.json);
    await program.query("alter table households enable row level security");
    expect((await at("commander", 3, "stairwell=1&room=101")).json).toMatchObject({ household: { id: "301" } });
  });
});
