import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { PatrolSummary } from "@/lib/contracts/patrols/patrol";
import type { listPatrolsEndpoint } from "@/lib/contracts/patrols/read-patrol-endpoints";
import { ok, type Result } from "@/lib/kernel/result";
import { listPatrols as listRows } from "@/lib/server/db/queries/patrols/list-patrols";
import { toPatrolSummary } from "@/lib/server/db/queries/patrols/patrol-row";
import { inTransaction } from "@/lib/server/db/tx";
import { today } from "../today";

type Query = z.output<typeof listPatrolsEndpoint.query>;

export function listPatrols(actor: Actor, { grid, since }: Query): Promise<Result<{ items: PatrolSummary[] }>> {
  return inTransaction(
    actor,
    async (tx) => ok({ items: (await listRows(tx, grid, since ?? today())).map(toPatrolSummary) }),
    { readOnly: true },
  );
}
