import { z } from "zod";
import { inSystemTransaction } from "@/lib/server/db/system-tx";
import { log } from "@/lib/server/log";
import { computeCoverage } from "../services/coverage/compute-coverage";
import { readDistrict } from "../services/coverage/read-district";
import { storeCoverage } from "../services/coverage/store-coverage";
import { today } from "../services/today";
import { watchActor } from "../watch/watch-actor";

/** Of each district: what its coverage hangs on, as one text, and what it was last made from. */
const stale = `
select source.district_code, source.source from (
  select district_code, $1 || ' ' || string_agg(layer || revision, ' ' order by layer) as source
  from layer_revisions where layer in ('base', 'cameras', 'grids') group by district_code
) source left join coverage_runs run using (district_code)
where run.source is distinct from source.source
  or (run.status <> 'done' and run.began_at < now() - interval '5 minutes')`;
const staleRow = z.object({ district_code: z.string(), source: z.string() });

const begin = `
insert into coverage_runs (district_code, source, status, began_at) values ($1, $2, 'running', now())
on conflict (district_code) do update set source = excluded.source, status = 'running', done = 0, total = 0, began_at = now(), ended_at = null`;
const report = "update coverage_runs set done = $2, total = $3 where district_code = $1";
const end = "update coverage_runs set status = $2, ended_at = now() where district_code = $1";

const REPORT_MILLISECONDS = 500;

/** Makes anew what cameras, houses or grids have changed. The queue runs one at a time. */
export async function refreshCoverage(): Promise<void> {
  const due = await inSystemTransaction((tx) => tx.rows(stale, [today()], staleRow));
  for (const { district_code, source } of due) {
    const say = (statement: string, ...values: unknown[]) =>
      inSystemTransaction((tx) => tx.run(statement, [district_code, ...values]));
    await say(begin, source);
    try {
      await refreshDistrict(district_code, (done, total) => say(report, done, total));
      await say(end, "done");
    } catch (error) {
      await say(end, "failed");
      log().error({ err: error, district: district_code }, "coverage could not be made");
    }
  }
}

async function refreshDistrict(
  districtCode: string,
  report: (done: number, total: number) => Promise<unknown>,
): Promise<void> {
  const actor = watchActor(districtCode);
  const scene = await readDistrict(actor, districtCode);
  // A district without grids has nothing to cover.
  if (!scene.ok) return;
  let reported = performance.now();
  const coverage = await computeCoverage(scene.value, async (done, total) => {
    if (performance.now() - reported < REPORT_MILLISECONDS) return;
    reported = performance.now();
    await report(done, total);
  });
  const stored = await storeCoverage(actor, districtCode, scene.value.frame, coverage);
  if (!stored.ok) throw new Error(`coverage was not stored: ${stored.failure.code}`);
}
