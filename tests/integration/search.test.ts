import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callApi, giveTokens } from "../helpers/api-client";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
  await program.query(
    `insert into places (district_code, kind, name, grid_code, position)
     select district_code, 'school', '第三中学 ' || right(code, 3), code, anchor from grids`,
  );
});
afterAll(() => program.stop());

const found = async (user: string, text: string) => {
  const { json, status } = await callApi(user, `GET /api/search?text=${encodeURIComponent(text)}`);
  expect(status).toBe(200);
  return json as Record<"grids" | "incidents" | "cameras" | "addresses", { gridCode: string; code: string }[]>;
};

describe("search", () => {
  it.each([
    ["commander", 6],
    ["streetcommander", 2],
    ["gridleader", 2],
    ["auditor", 0],
  ])("finds addresses for %s as far as the scope goes", async (user, count) => {
    expect((await found(user, "第三中学")).addresses).toHaveLength(count);
  });

  it("finds cameras by the beginning of their id, and none for a department", async () => {
    const { cameras } = await found("commander", "99010200");
    expect(cameras).toHaveLength(6);
    expect((await found("gridleader", "99010200")).cameras).toHaveLength(2);
    expect((await found("department", "99010200")).cameras).toEqual([]);
  });

  it("takes % and _ as letters", async () => {
    expect(await found("commander", "%")).toEqual({ grids: [], incidents: [], cameras: [], addresses: [] });
  });

  it.each(["", "x".repeat(61), "a\u0000b"])("refuses %j", async (text) => {
    const { status } = await callApi("commander", `GET /api/search?text=${encodeURIComponent(text)}`);
    expect(status).toBe(400);
  });
});
