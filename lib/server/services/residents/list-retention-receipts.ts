import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { listRetentionReceiptsEndpoint } from "@/lib/contracts/residents/resident-request-endpoints";
import { ok, type Result } from "@/lib/kernel/result";
import { isoTime } from "@/lib/server/db/queries/iso-time";
import { inTransaction } from "@/lib/server/db/tx";

type Receipts = z.output<typeof listRetentionReceiptsEndpoint.success.schema>;

const MOST = 500;
const sql = `
select id, district_code as "districtCode", at, retention_class as "retentionClass", purged_through::text as "purgedThrough", rows,
  encode(ids_sha256, 'hex') as "idsSha256"
from retention_receipts order by at desc, id desc limit ${MOST}`;
const row = z.object({
  id: z.string(),
  districtCode: z.string(),
  at: isoTime,
  retentionClass: z.string(),
  purgedThrough: z.string(),
  rows: z.int(),
  idsSha256: z.string(),
});

export const listRetentionReceipts = (actor: Actor): Promise<Result<Receipts>> =>
  inTransaction(actor, async (tx) => ok({ items: await tx.rows(sql, [], row) }), { readOnly: true });
