import type { Actor } from "@/lib/access/actor";
import type { Patrol } from "@/lib/contracts/patrols/patrol";
import { ok, type Result } from "@/lib/kernel/result";
import { patrolGeojson } from "@/lib/patrol/output/patrol-geojson";
import { patrolGpx } from "@/lib/patrol/output/patrol-gpx";
import type { Reply } from "@/lib/server/http/reply";
import { readPatrol } from "./read-patrol";

const forms = {
  gpx: ({ gridCode, plannedOn, route }: Patrol) => patrolGpx(`${gridCode} ${plannedOn}`, route),
  geojson: ({ route }: Patrol) => patrolGeojson(route),
} as const;

/** The planned round as a file to take along. */
export async function exportPatrol(actor: Actor, id: string, form: keyof typeof forms): Promise<Result<Reply>> {
  const patrol = await readPatrol(actor, id);
  if (!patrol.ok) return patrol;
  const headers = { "content-disposition": `attachment; filename="patrol-${id}.${form}"` };
  return ok({ body: forms[form](patrol.value), headers });
}
