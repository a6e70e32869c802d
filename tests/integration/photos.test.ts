import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ok } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import { purgeUploads } from "@/lib/server/jobs/purge-uploads";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureActor, fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
let picture: Buffer;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
  picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#a05030" } })
    .jpeg()
    .withExif({ IFD0: { Make: "TestPhone" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "30/1 54/1 46/1" } })
    .toBuffer();
});
afterAll(() => program.stop());

const send = (user: string | null, body: Uint8Array | string, headers: Record<string, string> = {}) =>
  callApi(user, "POST /api/photos", { body, headers: { "content-type": "image/jpeg", ...headers } });

async function upload(user: string): Promise<string> {
  const answer = await send(user, picture);
  expect(answer).toMatchObject({ status: 201 });
  return answer.json?.id as string;
}

const report = (user: string, photos: readonly string[], grid = 0) =>
  callApi(user, "POST /api/incidents", {
    body: { category: "01002", description: "楼道口堆放垃圾", position: fixtureGrids[grid]?.centre, photos },
  });

const look = (user: string, id: string, query = "") => callApi(user, `GET /api/photos/${id}${query}`);

const step = (user: string, id: string, revision: number, body: object) =>
  callApi(user, `POST /api/incidents/${id}/transitions`, { body, headers: { "if-match": `"${revision}"` } });

describe("POST /api/photos", () => {
  it("keeps the picture without the phone and the place, under the hash of what is kept", async () => {
    const { json } = await send("gridleader", picture);
    expect(json).toMatchObject({ width: 900, height: 600 });
    const answer = await look("gridleader", json?.id as string);
    expect(answer.headers.get("content-type")).toBe("image/jpeg");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(Buffer.from(answer.bytes).includes("TestPhone")).toBe(false);
    const hash = await crypto.subtle.digest("SHA-256", Buffer.from(answer.bytes));
    expect(Buffer.from(hash).toString("hex")).toBe(json?.sha256);
    const small = await look("gridleader", json?.id as string, "?size=thumbnail");
    expect(await sharp(small.bytes).metadata()).toMatchObject({ width: 480, height: 320 });
  });

  it.each([
    ["a page under a picture's name", "<!doctype html><script>alert(1)</script>", "image/jpeg", 415],
    ["a page", "<!doctype html>", "text/html", 415],
    ["an SVG", "<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml", 415],
    ["an SVG under a picture's name", "<svg xmlns='http://www.w3.org/2000/svg'/>", "image/png", 415],
    ["a broken picture", "\u00ff\u00d8\u00ff\u00e0 and nothing more", "image/jpeg", 422],
    ["nothing", "", "image/jpeg", 415],
  ])("refuses %s", async (_what, text, contentType, status) => {
    const answer = await send("gridleader", Buffer.from(text, "latin1"), { "content-type": contentType });
    expect(answer.status).toBe(status);
  });

  it("reads no more than 15 MB", async () => {
    const answer = await send("gridleader", new Uint8Array(15_000_001));
    expect(answer).toMatchObject({ status: 413, json: { code: "body-too-large" } });
  });

  it("keeps one photo of a request that is sent again", async () => {
    const headers = { "idempotency-key": "photo-1" };
    const [first, second] = [await send("gridleader", picture, headers), await send("gridleader", picture, headers)];
    expect(second.text).toBe(first.text);
  });

  it.each(["planner", "leader", "admin", "auditor"])("is not for a %s", async (user) => {
    expect((await send(user, picture)).status).toBe(403);
  });

  it("lets nobody fill the disk with photos that no case takes", async () => {
    await program.query(
      `insert into photo_uploads (id, uploaded_by, width, height, sha256, bytes, thumbnail)
       select n, 'u-gridleader2', 1, 1, '', '', '' from generate_series(1, 40) n`,
    );
    expect(await send("gridleader2", picture)).toMatchObject({ status: 429 });
  });
});

describe("a photo that no case has taken", () => {
  it("is its sender's alone", async () => {
    const id = await upload("gridleader");
    expect((await look("gridleader", id)).status).toBe(200);
    for (const user of ["commander", "department", "gridleader2", "leader"]) {
      expect((await look(user, id)).status, user).toBe(404);
    }
    const stolen = await report("commander", [id]);
    expect(stolen).toMatchObject({ status: 422, json: { code: "unknown-photo", field: "photos[0]" } });
  });

  it("is removed after two days", async () => {
    const [old, fresh] = [await upload("commander"), await upload("commander")];
    await program.query("update photo_uploads set created_at = now() - interval '49 hours' where id = $1", [old]);
    await purgeUploads();
    expect((await look("commander", old)).status).toBe(404);
    expect((await look("commander", fresh)).status).toBe(200);
  });
});

describe("the photos of a case", () => {
  it("come with the report, once, and are told with stage, step and time", async () => {
    const photos = [await upload("gridleader"), await upload("gridleader")];
    const made = await report("gridleader", photos);
    expect(made.status).toBe(201);
    const { json } = await callApi("gridleader", `GET /api/incidents/${String(made.json?.id)}`);
    expect(json?.photos).toMatchObject(photos.map((id) => ({ id, stage: "report", seq: 1, width: 900, height: 600 })));
    expect((await report("gridleader", photos)).json).toMatchObject({ code: "unknown-photo" });
    const audit = await program.query("select details from audit_log where subject_id = $1", [made.json?.id]);
    expect(audit[0]?.details).toMatchObject({ photos: [expect.stringMatching(/^[0-9a-f]{64}$/), expect.anything()] });
  });

  it("leave nothing behind when the report is refused", async () => {
    const id = await upload("gridleader");
    expect((await report("gridleader", [id, "7"])).json).toMatchObject({ code: "unknown-photo", field: "photos[1]" });
    expect((await report("gridleader", [id, id])).json).toMatchObject({ code: "invalid-body", field: "photos" });
    expect((await look("gridleader", id)).status).toBe(200);
    expect((await report("gridleader", [id])).status).toBe(201);
  });

  it("are seen by who sees the case, and by a department through the case it was given", async () => {
    const photo = await upload("gridleader");
    const made = await report("gridleader", [photo]);
    const id = String(made.json?.id);
    const status = async (user: string, query = "") => (await look(user, photo, query)).status;
    const asOf = `?incident=${id}`;
    for (const user of ["commander", "gridleader", "leader", "citycommander"]) {
      expect([await status(user), await status(user, asOf)], user).toEqual([200, 200]);
    }
    for (const user of ["gridleader2", "streetcommander", "department", "department2"]) {
      expect([await status(user), await status(user, asOf)], user).toEqual([404, 404]);
    }
    // a photo of this case is no photo of another
    expect(await status("commander", "?incident=1")).toBe(404);
    await step("commander", id, 1, { action: "register" });
    await step("commander", id, 2, { action: "dispatch", assignee: "water" });
    expect([await status("department"), await status("department", asOf)]).toEqual([404, 200]);
    expect(await status("department", "?incident=2")).toBe(404);
    expect(await status("department2", asOf)).toBe(404);
  });
});

describe("a case whose finished work must be shown", () => {
  it("says so, takes no feed-back without a photo, and keeps the photo as that of the work", async () => {
    const id = String((await report("commander", [])).json?.id);
    await step("commander", id, 1, { action: "register" });
    const sent = await step("commander", id, 2, { action: "dispatch", assignee: "water", photoRequired: true });
    expect(sent.json).toMatchObject({ photoRequired: true });
    await step("department", id, 3, { action: "accept" });
    const atWork = await step("department", id, 4, { action: "start" });
    expect(atWork.json?.allowedActions).toContainEqual({ action: "feed-back", needs: ["note", "photo"] });
    const feedBack = { action: "feed-back", note: "已清理完毕" };
    expect(await step("department", id, 5, feedBack)).toMatchObject({
      status: 422,
      json: { code: "photo-required", field: "photos" },
    });
    const done = await step("department", id, 5, { ...feedBack, photos: [await upload("department")] });
    expect(done.json).toMatchObject({ status: "feedback", photos: [{ stage: "handle", seq: 6 }] });
  });
});

describe("photos of a hazard", () => {
  it("show it as it was found and as it was put right, by the grid leader and by the department that has it", async () => {
    const [before, after] = [await upload("gridleader"), await upload("department")];
    const body = { kind: "fire", title: "楼道堆物", position: fixtureGrids[0]?.centre, departmentCode: "water" };
    const made = await callApi("gridleader", "POST /api/hazards", { body: { ...body, photos: [before] } });
    expect(made).toMatchObject({ status: 201, json: { photos: [{ id: before, stage: "report" }] } });
    const inspected = await callApi("department", `POST /api/hazards/${String(made.json?.id)}/inspections`, {
      body: { outcome: "rectified", photos: [after] },
      headers: { "if-match": '"1"' },
    });
    expect(inspected).toMatchObject({
      status: 201,
      json: {
        photos: [
          { id: before, stage: "report" },
          { id: after, stage: "handle" },
        ],
      },
    });
  });

  it("are added by the second wall to the hazard that was opened, and to no other", async () => {
    const insert = `insert into photos (district_code, id, owner_kind, owner_id, grid_code, seq, stage, width, height, sha256, bytes,
      thumbnail, taken_by) select district_code, 77, 'hazard', id, grid_code, 1, 'report', 1, 1, 'x', 'x', 'x', 'x' from hazards where id = 1`;
    const asLeader = (granted: string) =>
      inTransaction(fixtureActor("gridleader"), async (tx) => {
        await tx.grant("hazard", granted);
        return ok(await tx.run(insert));
      });
    await expect(asLeader("2")).rejects.toThrow(/row-level security/);
    await expect(asLeader("1")).resolves.toEqual(ok(1));
  });
});
