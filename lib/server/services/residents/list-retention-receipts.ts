import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { listRetentionReceiptsEndpoint } from "@/lib/contracts/residents/resident-request-endpoints";
import { ok, type Result } from "@/lib/kernel/result";
import { listRetentionReceipts as listRows } from "@/lib/server/db/queries/residents/list-retention-receipts";
import { inTransaction } from "@/lib/server/db/tx";

type Receipts = z.output<typeof listRetentionReceiptsEndpoint.success.schema>;

export const listRetentionReceipts = (actor: Actor): Promise<Result<Receipts>> =>
  inTransaction(actor, async (tx) => ok({ items: await listRows(tx) }), { readOnly: true });
