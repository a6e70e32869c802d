import { appendFileSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ok } from "@/lib/kernel/result";
import { signAuditHeads } from "@/lib/server/audit/sign-heads";
import { type AuditReport, verifyAudit } from "@/lib/server/audit/verify-audit";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { appPool, systemPool } from "@/lib/server/db/pool";
import { inTransaction } from "@/lib/server/db/tx";
import { fixtureActor } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
});
afterAll(() => program.stop());

const headsFile = () => join(program.dataDir, "audit", "heads.jsonl");

async function act(times: number, details: Record<string, unknown> = {}): Promise<void> {
  for (let round = 0; round < times; round++) {
    await inTransaction(fixtureActor("commander"), async (tx) => {
      await writeAudit(tx, {
        action: "incident.dispatch",
        districtCode: "990102",
        subjectKind: "incident",
        subjectId: String(round),
        reason: '引号" 反斜杠\\ 换行\n 表情🚒',
        details: { z: 1, a: [1.5, null, { y: true, b: "乙" }], ...details },
      });
      return ok(undefined);
    });
  }
}

/** What was found, as `kind chain:seq`. */
const told = ({ findings }: AuditReport) =>
  findings.map(({ kind, chain, seq, upTo }) => `${kind} ${chain ?? "file"}:${seq}${upTo ? `-${upTo}` : ""}`);

/** Past the trigger and every wall, as only a superuser can. */
async function tamper(sql: string): Promise<void> {
  await program.query(`set session_replication_role = replica; ${sql}; set session_replication_role = origin`);
}

describe("writing", () => {
  it("records the actor, links each row to the one before, and verifies", async () => {
    await act(3);
    const rows = await program.query(
      "select chain, seq::int, user_id, role, office, action, content from audit_log order by chain, seq",
    );
    expect(rows[0]).toMatchObject({ seq: 1, user_id: "u-commander", role: "commander", office: "测试办公室" });
    expect(JSON.parse(String(rows[0]?.content))).toMatchObject({
      seq: 1,
      chain: rows[0]?.chain,
      action: "incident.dispatch",
    });
    expect(await verifyAudit()).toMatchObject({ ok: true, rows: 3, findings: [] });
  });

  it("is undone with the act that failed", async () => {
    const count = async () => (await program.query("select count(*)::int as n from audit_log"))[0]?.n;
    const before = await count();
    const failed = inTransaction(fixtureActor("commander"), async (tx) => {
      await writeAudit(tx, { action: "x", districtCode: "", subjectKind: "x", subjectId: "1" });
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect(await count()).toBe(before);
    expect((await verifyAudit()).ok).toBe(true);
  });

  it("lets many writers on without losing or forking a row", async () => {
    const [{ n: before } = { n: 0 }] = await program.query("select count(*)::int as n from audit_log");
    await Promise.all(Array.from({ length: 40 }, () => act(5)));
    const [{ n: after, chains } = { n: 0, chains: 0 }] = await program.query(
      "select count(*)::int as n, count(distinct chain)::int as chains from audit_log",
    );
    expect(Number(after) - Number(before)).toBe(200);
    expect(Number(chains)).toBeGreaterThan(1);
    expect((await verifyAudit()).ok).toBe(true);
  });

  it("waits for nobody while a transaction is open, and never for itself", async () => {
    const order: string[] = [];
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = inTransaction(fixtureActor("commander"), async (tx) => {
      for (let round = 0; round < 3; round++) {
        await writeAudit(tx, { action: "slow", districtCode: "", subjectKind: "x", subjectId: "1" });
      }
      await gate;
      order.push("slow");
      return ok(undefined);
    });
    await act(1);
    order.push("quick");
    release();
    await slow;
    expect(order).toEqual(["quick", "slow"]);
    expect((await verifyAudit()).ok).toBe(true);
  });

  it("goes on when every chain is held, as soon as one is free", async () => {
    const holder = await systemPool().connect();
    await holder.query("begin; select 1 from audit_heads for update");
    const waiting = act(2);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await holder.query("commit");
    holder.release();
    await waiting;
    expect((await verifyAudit()).ok).toBe(true);
  });

  it.each(["update audit_log set reason = ''", "delete from audit_log", "truncate audit_log"])(
    "cannot be followed by: %s (P04)",
    async (sql) => {
      for (const pool of [appPool(), systemPool()]) {
        await expect(pool.query(sql)).rejects.toMatchObject({ code: "42501" });
      }
      await expect(program.query(sql)).rejects.toMatchObject({ code: "42501" });
    },
  );
});

describe("verifying after", () => {
  /** A chain with at least six rows: the quiet one that a single writer uses. */
  let chain = 0;
  let last = 0;
  beforeEach(async () => {
    await act(8);
    const [row] = await program.query(
      "select chain, max(seq)::int as last from audit_log group by chain order by 2 desc limit 1",
    );
    [chain, last] = [row?.chain as number, row?.last as number];
    await program.query("create table kept as table audit_log; create table kept_heads as table audit_heads");
  });
  afterEach(async () => {
    await tamper(
      "truncate audit_log, audit_heads; insert into audit_log table kept; insert into audit_heads table kept_heads; drop table kept, kept_heads",
    );
    expect((await verifyAudit()).ok).toBe(true);
  });

  it.each(["reason", "user_id", "details"])("a changed %s names the row", async (column) => {
    const value = column === "details" ? `'{"z": 2}'` : "'somebody else'";
    await tamper(`update audit_log set ${column} = ${value} where chain = ${chain} and seq = 3`);
    const report = await verifyAudit();
    expect(told(report)).toEqual([`changed ${chain}:3`]);
    expect(report.findings[0]?.detail).toContain(column);
  });

  it("one flipped byte of a hash names the row (P04)", async () => {
    await tamper(
      `update audit_log set hash = set_byte(hash, 5, get_byte(hash, 5) # 1) where chain = ${chain} and seq = 3`,
    );
    expect(told(await verifyAudit())).toEqual([`unlinked ${chain}:3`, `unlinked ${chain}:4`]);
  });

  it("a row changed together with its text names the row", async () => {
    await tamper(
      `update audit_log set reason = 'x', content = replace(content, reason_text, '"reason":"x"')
       from (select to_json(reason)::text as r, '"reason":' || to_json(reason)::text as reason_text from audit_log where chain = ${chain} and seq = 3) old
       where chain = ${chain} and seq = 3`,
    );
    expect(told(await verifyAudit())).toEqual([`unlinked ${chain}:3`]);
  });

  it("a deletion names the gap", async () => {
    await tamper(`delete from audit_log where chain = ${chain} and seq in (3, 4)`);
    expect(told(await verifyAudit())).toEqual([`missing ${chain}:3-4`]);
  });

  it("a row put behind the end names the row", async () => {
    await tamper(
      `insert into audit_log select chain, ${last + 1}, at, user_id, user_name, role, office, action, district_code, subject_kind,
         subject_id, purpose, reason, details, content, hash from audit_log where chain = ${chain} and seq = ${last}`,
    );
    expect(told(await verifyAudit())).toEqual([`inserted ${chain}:${last + 1}`]);
  });

  it("a cut names what is gone, by the head", async () => {
    await tamper(`delete from audit_log where chain = ${chain} and seq > ${last - 2}`);
    expect(told(await verifyAudit())).toEqual([`truncated ${chain}:${last - 1}-${last}`]);
  });

  it("a cut with the head set back names what is gone, by the signed heads (P04)", async () => {
    await signAuditHeads();
    await tamper(
      `delete from audit_log where chain = ${chain} and seq > ${last - 2};
       update audit_heads set seq = ${last - 2}, hash = (select hash from audit_log where chain = ${chain} and seq = ${last - 2}) where chain = ${chain}`,
    );
    expect(told(await verifyAudit())).toEqual([
      `truncated ${chain}:${last - 1}-${last}`,
      `head-changed ${chain}:${last - 2}`,
    ]);
  });

  it("a chain written anew names the first row that was signed", async () => {
    await signAuditHeads();
    await tamper(
      `do $$
       declare line record; prev bytea := sha256(convert_to('fangge audit chain ${chain}', 'UTF8'));
       begin
         for line in select seq, replace(content, '"user_id":"u-commander"', '"user_id":"u-other"') as text from audit_log where chain = ${chain} order by seq loop
           prev := sha256(prev || convert_to(line.text, 'UTF8'));
           update audit_log set user_id = 'u-other', content = line.text, hash = prev where chain = ${chain} and seq = line.seq;
         end loop;
         update audit_heads set hash = prev where chain = ${chain};
       end $$`,
    );
    expect(told(await verifyAudit())).toContain(`rewritten ${chain}:${last}`);
  });

  it("a head that was set to another hash", async () => {
    await tamper(`update audit_heads set hash = sha256('x') where chain = ${chain}`);
    expect(told(await verifyAudit())).toEqual([`head-changed ${chain}:${last}`]);
  });

  it("a head that was removed", async () => {
    await tamper(`delete from audit_heads where chain = ${chain}`);
    expect(told(await verifyAudit())).toContain(`head-changed ${chain}:${last}`);
  });
});

describe("the file of signed heads", () => {
  it("grows by a line a signature, from several signers at once, readable by its owner's group at most", async () => {
    const before = readFileSync(headsFile(), "utf8").trim().split("\n").length;
    await Promise.all([signAuditHeads(), signAuditHeads(), signAuditHeads()]);
    expect(readFileSync(headsFile(), "utf8").trim().split("\n")).toHaveLength(before + 3);
    expect(statSync(join(program.dataDir, "keys", "audit.key")).mode & 0o777).toBe(0o600);
    expect(await verifyAudit()).toMatchObject({ ok: true, signedHeads: before + 3 });
  });

  it("shows a changed line, and the line after it", async () => {
    const whole = readFileSync(headsFile(), "utf8");
    writeFileSync(headsFile(), whole.replace('"at":"20', '"at":"19'));
    expect(told(await verifyAudit())).toEqual(["signature file:1", "signature file:2"]);
    writeFileSync(headsFile(), whole);
  });

  it("shows a line of another signer", async () => {
    const whole = readFileSync(headsFile(), "utf8");
    const lines = whole.trim().split("\n");
    appendFileSync(headsFile(), `${lines[0]?.replace(/"signature":"..../, '"signature":"AAAA')}\n`);
    expect(told(await verifyAudit())).toEqual([`signature file:${lines.length + 1}`]);
    writeFileSync(headsFile(), whole);
  });
});
