import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ok } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import { fixtureActor } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
});
afterAll(() => program.stop());

describe("the role that publishes plans", () => {
  const publisher = { ...fixtureActor("admin"), userId: "system" };

  it("changes the grid of a row of its district, and nothing else of it", async () => {
    const tried = (statement: string) =>
      inTransaction(publisher, (tx) => tx.asPublisher(async (run) => ok(await run(statement))));
    expect(await tried("update cameras set grid_code = grid_code")).toEqual({ ok: true, value: 6 });
    for (const statement of [
      "update households set room = room",
      "select contact from households",
      "update incidents set status = 'closed'",
      "delete from cameras",
      "update campaigns set status = 'closed'",
      "select purpose from campaigns",
    ]) {
      await expect(tried(statement), statement).rejects.toThrow(/permission denied/);
    }
  });

  it("sees nothing of another district", async () => {
    const elsewhere = { ...publisher, scope: fixtureActor("admin").scope.map(() => "990199") as never };
    const seen = await inTransaction(elsewhere, (tx) =>
      tx.asPublisher(async (run) => ok(await run("update households set grid_code = grid_code"))),
    );
    expect(seen).toEqual({ ok: true, value: 0 });
  });
});
