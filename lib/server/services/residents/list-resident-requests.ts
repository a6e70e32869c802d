import type { Actor } from "@/lib/access/actor";
import type { ResidentRequest } from "@/lib/contracts/residents/resident-request-endpoints";
import { ok, type Result } from "@/lib/kernel/result";
import { toResidentRequest } from "@/lib/server/db/queries/residents/resident-request-row";
import { listResidentRequests as listRows } from "@/lib/server/db/queries/residents/resident-requests";
import { inTransaction } from "@/lib/server/db/tx";

export const listResidentRequests = (actor: Actor): Promise<Result<{ items: ResidentRequest[] }>> =>
  inTransaction(actor, async (tx) => ok({ items: (await listRows(tx)).map(toResidentRequest) }), { readOnly: true });
