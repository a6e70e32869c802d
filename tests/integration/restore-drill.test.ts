import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { ok } from "@/lib/kernel/result";
import { signAuditHeads } from "@/lib/server/audit/sign-heads";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { type DrillReport, restoreDrill } from "@/lib/server/db/backup/restore-drill";
import { inTransaction } from "@/lib/server/db/tx";
import { fixtureActor } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  for (let act = 0; act < 20; act++) {
    await inTransaction(fixtureActor("commander"), async (tx) => {
      await writeAudit(tx, { action: "x.y", districtCode: "990102", subjectKind: "x", subjectId: String(act) });
      return ok(undefined);
    });
  }
  await signAuditHeads();
});
afterAll(() => program.stop());

async function drill(): Promise<DrillReport> {
  const bin = inject("postgresBin");
  const report = await restoreDrill({
    databaseUrl: program.database.url,
    adminUrl: program.database.superuserUrl,
    folder: join(program.dataDir, "backups"),
    pgDump: join(bin, "pg_dump"),
    pgRestore: join(bin, "pg_restore"),
  });
  if (!report) throw new Error("pg_dump is missing");
  return report;
}

const scratchDatabases = () => program.query("select datname from pg_database where datname like 'restore_drill_%'");

describe("a restore drill (R12)", () => {
  it("finds the restored database equal, table by table, its audit log whole, and leaves nothing behind", async () => {
    const report = await drill();
    expect(report.tables.filter(({ isEqual }) => !isEqual)).toEqual([]);
    const rowsOf = new Map(report.tables.map(({ table, rows }) => [table, rows]));
    expect(rowsOf.get("public.households")).toBe(16);
    expect(rowsOf.get("public.audit_log")).toBe(20);
    expect(rowsOf.get("public._prisma_migrations")).toBeGreaterThan(10);
    expect(report.audit).toMatchObject({ ok: true, rows: 20, signedHeads: 1 });
    expect(report.restoreSeconds).toBeGreaterThan(0);
    expect(existsSync(report.file)).toBe(true);
    expect(await scratchDatabases()).toEqual([]);
  });

  it("finds what was changed past the audit log's own walls", async () => {
    await program.query(
      "set session_replication_role = replica; update audit_log set reason = 'other' where seq = 1; set session_replication_role = origin",
    );
    const report = await drill();
    expect(report.audit.ok).toBe(false);
    // The copy is true to what was copied.
    expect(report.tables.every(({ isEqual }) => isEqual)).toBe(true);
  });
});
