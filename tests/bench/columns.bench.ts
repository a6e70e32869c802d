import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Client } from "pg";
import { readIncidentColumns } from "@/lib/server/services/incidents/read-incident-columns";
import type { Bench, BenchRow } from "./bench";
import { benchActor } from "./bench-actor";
import { type DemoDatabase, demoDatabase } from "./demo-database";
import { percentile } from "./percentile";

const DEMO_CALLS = 20;
const MILLION_CALLS = 5;

/** Copies of the demo's cases, each half a year before the last, until there are a million in all. */
const toMillion = `
insert into incidents (district_code, number, category, severity, status, source, description, grid_code, position,
    department_code, reported_at, due_at, closed_at, revision)
  select district_code, 'bench' || n || '-' || number, category, severity, status, source, description, grid_code, position,
    department_code, reported_at - n * interval '180 days', due_at - n * interval '180 days',
    closed_at - n * interval '180 days', revision
  from incidents, generate_series(1, 17) n order by n, id
  limit greatest(0, 1000000 - (select count(*) from incidents))`;

/** What no program can beat by much: the same facts of the same cases, in binary, by the owner, whom no policy binds, to nowhere. */
const sameFacts = `copy (select id, position, category, grid_code, revision, severity, source, status, reported_at, closed_at,
    due_at, due_from from incidents) to stdout (format binary)`;

async function withoutUs({ url, bin }: DemoDatabase): Promise<number> {
  const times: number[] = [];
  for (let call = 0; call < MILLION_CALLS; call++) {
    const began = performance.now();
    await promisify(execFile)(`${bin}/psql`, ["-d", url, "-q", "-o", "/dev/null", "-c", sameFacts]);
    times.push(performance.now() - began);
  }
  return percentile(times, 0.5);
}

async function measure(calls: number): Promise<{ milliseconds: number; bytes: number }> {
  const times: number[] = [];
  let bytes = 0;
  for (let call = 0; call < calls; call++) {
    const began = performance.now();
    const read = await readIncidentColumns(benchActor(), {});
    if (!read.ok) throw new Error(read.failure.code);
    times.push(performance.now() - began);
    bytes = read.value.byteLength;
  }
  return { milliseconds: percentile(times, 0.5), bytes };
}

async function run(): Promise<BenchRow[]> {
  const database = await demoDatabase();
  const owner = new Client({ connectionString: database.url });
  await owner.connect();
  const few = await measure(DEMO_CALLS);
  await owner.query(toMillion);
  await owner.query("vacuum (analyze) incidents");
  const many = await measure(MILLION_CALLS);
  const copied = await withoutUs(database);
  // The benches after this one measure the demo district.
  await owner.query("delete from incidents where number like 'bench%'");
  await owner.query("vacuum (full, analyze) incidents");
  await owner.end();
  return [
    {
      what: "60 000 incidents as columns, median",
      measured: Math.round(few.milliseconds),
      unit: "ms",
      required: { atMost: 300 },
    },
    {
      what: "a million incidents as columns, median",
      measured: Math.round(many.milliseconds),
      unit: "ms",
      required: { atMost: 1_500 },
    },
    {
      what: "the same facts of the same million by psql's COPY in binary, written nowhere, median",
      measured: Math.round(copied),
      unit: "ms",
    },
    {
      what: "a million incidents as columns, size",
      measured: Number((many.bytes / 1e6).toFixed(1)),
      unit: "MB",
      required: { atMost: 24 },
    },
  ];
}

export const bench: Bench = {
  title: "Incidents as columns",
  method: `Through the service, from the demo district, then from a million copies of its cases; ${DEMO_CALLS} and ${MILLION_CALLS} calls, one after another.`,
  run,
};
