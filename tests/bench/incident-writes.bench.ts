import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { createIncidentEndpoint } from "@/lib/contracts/incidents/create-incident-endpoint";
import { ok } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import { createIncident } from "@/lib/server/services/incidents/create-incident";
import type { Bench, BenchRow } from "./bench";
import { benchActor } from "./bench-actor";
import { type DemoDatabase, demoDatabase } from "./demo-database";
import { percentile } from "./percentile";
import { recordStatements } from "./recorded-transaction";

const WRITERS = 16;
const SECONDS = 8;
const ROUNDS = 3;

const placeRow = z.object({ lng: z.number(), lat: z.number() });

/** A thousand places inside grids, so that writers do not all read the same page. */
async function places(): Promise<[number, number][]> {
  const found = await inTransaction(benchActor(), async (tx) =>
    ok(
      await tx.rows(
        "select ST_X(anchor) as lng, ST_Y(anchor) as lat from grids order by code limit 1000",
        [],
        placeRow,
      ),
    ),
  );
  return found.ok ? found.value.map(({ lng, lat }) => [lng, lat]) : [];
}

const once = { idempotencyKey: null, fingerprint: new Uint8Array() };
const report = async (position: [number, number] | undefined): Promise<{ id: string; number: string }> => {
  const body = createIncidentEndpoint.body.parse({
    category: "01002",
    description: "楼道口堆放垃圾，影响通行",
    position,
  });
  const made = await createIncident(benchActor(), body, once);
  if (!made.ok) throw new Error(`refused: ${made.failure.code}`);
  return made.value;
};

/** Cases a second, made by writers that each begin the next as soon as the last is committed. */
async function throughService(at: readonly [number, number][], latencies: number[]): Promise<number> {
  const end = performance.now() + SECONDS * 1000;
  let made = 0;
  const writer = async (): Promise<void> => {
    while (performance.now() < end) {
      const began = performance.now();
      await report(at[made % at.length]);
      latencies.push(performance.now() - began);
      made++;
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  return made / SECONDS;
}

/** The statements of one report as a script: the number differs each time, the new case's id goes into what follows. */
async function pgbenchScript(position: [number, number] | undefined): Promise<string> {
  let made = { id: "", number: "" };
  const statements = await recordStatements(async () => {
    made = await report(position);
  });
  const lines = statements.map((statement) => {
    const line = statement.replaceAll(`'${made.number}'`, "('B-' || :n)");
    if (line.includes("insert into incidents")) return `${line} \\gset`;
    return `${line.includes("into incident_timeline") ? line.replaceAll(`'${made.id}'`, ":id") : line};`;
  });
  return ["\\set n random(1, 1000000000000)", ...lines, ""].join("\n");
}

async function throughPgbench({ url, bin }: DemoDatabase, script: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "fangge-pgbench-"));
  const file = join(folder, "report.sql");
  writeFileSync(file, script);
  const args = ["-n", "-M", "simple", "-c", String(WRITERS), "-j", "2", "-T", String(SECONDS), "-f", file, url];
  const env = { ...process.env, PGOPTIONS: "-c role=fangge_app -c jit=off -c max_parallel_workers_per_gather=0" };
  const { stdout } = await promisify(execFile)(join(bin, "pgbench"), args, { env });
  rmSync(folder, { recursive: true });
  const tps = /tps = ([\d.]+)/.exec(stdout)?.[1];
  if (tps === undefined || !/number of failed transactions: 0 /.test(stdout))
    throw new Error(`pgbench failed:\n${stdout}`);
  return Number(tps);
}

async function run(): Promise<BenchRow[]> {
  const database = await demoDatabase();
  const at = await places();
  const script = await pgbenchScript(at[0]);
  const latencies: number[] = [];
  const [service, bare]: [number[], number[]] = [[], []];
  // Turn and turn about, so that a busy minute of the machine meets both.
  for (let round = 0; round < ROUNDS; round++) {
    service.push(await throughService(at, latencies));
    bare.push(await throughPgbench(database, script));
  }
  const [made, possible] = [percentile(service, 0.5), percentile(bare, 0.5)];
  return [
    { what: "created through the service", measured: Math.round(made), unit: "/s" },
    { what: "the same SQL by pgbench", measured: Math.round(possible), unit: "/s" },
    { what: "service ÷ pgbench", measured: Number((made / possible).toFixed(3)), unit: "", required: { atLeast: 0.3 } },
    { what: "one report, p95", measured: Math.round(percentile(latencies, 0.95)), unit: "ms" },
  ];
}

export const bench: Bench = {
  title: "Incidents created by 16 writers",
  method: `${WRITERS} writers report cases over the demo district for ${SECONDS} s through the service, then pgbench sends the very statements the service sent (recorded) with ${WRITERS} clients for ${SECONDS} s; medians of ${ROUNDS} rounds. Every commit is flushed to disk.`,
  run,
};
