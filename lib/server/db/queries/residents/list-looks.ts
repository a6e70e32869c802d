import { lookSchema } from "@/lib/contracts/residents/resident-request-endpoints";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";

export const MOST_LOOKS = 500;

// A search that found this household among others names them all.
const sql = `
select at, user_name as by, role, office, action, purpose, reason from audit_log
where district_code = $1 and subject_kind = 'household'
  and (subject_id = $2 or (action = 'household.search' and $2 = any (string_to_array(subject_id, ','))))
  and at <= $3::timestamptz
order by at desc, chain, seq desc limit ${MOST_LOOKS}`;

const row = lookSchema.extend({ at: isoTime });

/** Who looked at or changed a household until a moment, newest first. The household must have been granted before. */
export const listLooks = (tx: Tx, { district_code, id }: { district_code: string; id: string }, until: string) =>
  tx.rows(sql, [district_code, id, until], row);
