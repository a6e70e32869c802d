import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { simulateReport, simulateStep } from "@/lib/server/simulate/simulate-case";
import { runSimulator, simulatorStatus } from "@/lib/server/simulate/simulator";
import { findSimulator } from "@/lib/server/simulate/simulator-queries";
import { callApi, giveTokens } from "../helpers/api-client";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());

describe("the simulator", () => {
  it("stands still where no demo city is loaded, and cannot be switched on there", async () => {
    expect(await findSimulator()).toBeNull();
    const answer = await callApi("admin", "PUT /api/admin/simulator", { body: { running: true } });
    expect([answer.status, simulatorStatus().running]).toEqual([409, false]);
  });

  it("reports and moves cases through the services, under its own name", async () => {
    await program.query(
      "insert into users (id, name, email, username, role) values ('u-sim', '演示数据源', 's@fangge.invalid', 'simulator', 'commander')",
    );
    await program.query("insert into user_scopes values ('u-sim', '990102')");
    // Half a year of cases to take its words from, seen from any day on which the test may run.
    await program.query("update incidents set reported_at = now() - interval '170 days', due_at = now()");
    const actor = (await findSimulator())!;
    expect(await simulateReport(actor)).toMatchObject({ ok: true });
    const [made] = await program.query("select reported_by, category from incidents order by id desc limit 1");
    expect(made).toEqual({ reported_by: "u-sim", category: "01002" });

    for (let step = 0; step < 150; step += 1) await simulateStep(actor);
    const [{ open, steps } = {}] = await program.query(
      `select (select count(*)::int from incidents where closed_at is null) as open,
        (select count(distinct action)::int from incident_timeline) as steps`,
    );
    expect(open).toBe(0);
    expect(steps).toBeGreaterThanOrEqual(8);
  });

  it("runs until it is stopped, and the administrator's switch is on record", async () => {
    const stop = new AbortController();
    const running = runSimulator(stop.signal);
    await expect.poll(() => simulatorStatus().available).toBe(true);
    const off = await callApi("admin", "PUT /api/admin/simulator", { body: { running: false } });
    expect(off.json).toMatchObject({ available: true, running: false });
    expect((await callApi("admin", "GET /api/admin/simulator")).json).toMatchObject({ running: false });
    const [{ count } = {}] = await program.query("select count(*)::int from audit_log where action = 'simulator.stop'");
    expect(count).toBe(1);
    stop.abort();
    await running;
  });
});
