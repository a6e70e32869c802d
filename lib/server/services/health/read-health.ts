import { env } from "@/lib/config/env";
import type { Health } from "@/lib/contracts/health/read-health-endpoint";
import { ok, type Result } from "@/lib/kernel/result";
import { readHealth as readDatabase } from "@/lib/server/db/queries/health/read-health";
import { liveClientCount } from "@/lib/server/live/live-client-count";
import program from "@/package.json";

export async function readHealth(): Promise<Result<Health>> {
  const { postgres, postgis, last_event_id: lastEventId } = await readDatabase();
  return ok({
    status: "ok",
    version: program.version,
    database: { kind: env().DATABASE_KIND, postgres, postgis },
    live: { clients: liveClientCount(), lastEventId },
  });
}
