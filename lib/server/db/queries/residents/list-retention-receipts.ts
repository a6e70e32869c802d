import { z } from "zod";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";

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

/** Proofs of removal of the actor's districts, newest first. */
export const listRetentionReceipts = (tx: Tx) => tx.rows(sql, [], row);
