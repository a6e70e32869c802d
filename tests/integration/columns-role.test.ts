import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { ok } from "@/lib/kernel/result";
import { inTransaction, type TxOptions } from "@/lib/server/db/tx";
import { fixtureActor } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
});
afterAll(() => program.stop());

describe("the role that reads cases without a window", () => {
  const idsAs = async (username: string, part: string, options?: TxOptions): Promise<number[]> => {
    const ids: number[] = [];
    const asked = { part, select: "select id from incidents where id <= 6" };
    const take = (row: Buffer): unknown => ids.push(row.readInt32BE(10));
    await inTransaction(
      fixtureActor(username),
      async (tx) => {
        await tx.copyAs("fangge_whole", asked, take);
        return ok(undefined);
      },
      options,
    );
    return ids.sort();
  };

  const buildingsAs = async (username: string, part: string, options?: TxOptions): Promise<number> => {
    let count = 0;
    await inTransaction(
      fixtureActor(username),
      async (tx) => {
        const asked = { part, select: "select building_id from building_counts" };
        await tx.copyAs("fangge_whole", asked, () => count++);
        return ok(undefined);
      },
      options,
    );
    return count;
  };

  it("sees the part of a scope that it is told, and no more", async () => {
    expect(await idsAs("commander", "990102", { viewport: [0, 0, 1, 1] })).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await idsAs("commander", "990102001002")).toEqual([3, 4]);
    expect(await idsAs("gridleader", "990102001001001")).toEqual([1]);
    expect(await idsAs("commander", "990103")).toEqual([]);
  });

  it("sees nothing of a part that is not inside the scope, that is none, or that the role may not see", async () => {
    for (const part of ["990102", "990102001", "990102001002001", "99", "", "%"])
      expect(await idsAs("gridleader", part)).toEqual([]);
    for (const part of ["9901", "99", ""]) expect(await idsAs("streetcommander", part)).toEqual([]);
    for (const user of ["planner", "admin", "auditor", "department"]) expect(await idsAs(user, "990102")).toEqual([]);
    for (const user of ["admin", "auditor", "department"])
      expect(await idsAs(user, "990102", { purpose: "count" })).toEqual([]);
  });

  it("sees cases for a planner who counts, and buildings' counts for those who may read them", async () => {
    expect(await idsAs("planner", "990102001002", { purpose: "count" })).toEqual([3, 4]);
    expect(await buildingsAs("planner", "990102")).toBeGreaterThan(0);
    expect(await buildingsAs("planner", "990103")).toBe(0);
    expect(await buildingsAs("streetcommander", "9901", { purpose: "count" })).toBe(0);
    for (const user of ["admin", "leader", "commander"]) {
      expect(await buildingsAs(user, "990102")).toBe(0);
      expect(await buildingsAs(user, "990102", { purpose: "count" })).toBeGreaterThan(0);
    }
    for (const user of ["auditor", "department"])
      expect(await buildingsAs(user, "990102", { purpose: "count" })).toBe(0);
  });

  it("reads nothing but these, writes nothing, and is given back", async () => {
    const as = (select: string) => () =>
      inTransaction(fixtureActor("commander"), async (tx) => {
        await tx.copyAs("fangge_whole", { part: "990102", select }, () => undefined);
        return ok(undefined);
      });
    await expect(as("select 1 from households")).rejects.toThrow(/permission denied/);
    await expect(as("update incidents set status = 'void' returning id")).rejects.toThrow(/permission denied/);
    const after = await inTransaction(fixtureActor("commander"), async (tx) => {
      await tx.copyAs("fangge_whole", { part: "990102", select: "select 1" }, () => undefined);
      return ok(await tx.rows("select current_user::text as name", [], z.object({ name: z.string() })));
    });
    expect(after).toEqual(ok([{ name: "fangge_app" }]));
  });
});
