import type { Actor } from "@/lib/access/actor";
import type { UnfiledCamera } from "@/lib/contracts/cameras/unfiled-camera";
import { ok, type Result } from "@/lib/kernel/result";
import { listUnfiledCameras as listRows } from "@/lib/server/db/queries/cameras/list-unfiled-cameras";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { today } from "../today";

/** Decree 799, art. 14: filed with the county police within 30 days of use. */
const GRACE_DAYS = 30;
const MOST_LISTED = 500;

/** What of the camera register is due: filing missing after the 30 days that the decree grants. */
export function listUnfiledCameras(actor: Actor, area?: string): Promise<Result<UnfiledCamera[]>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      const wanted = { day: today(), graceDays: GRACE_DAYS, limit: MOST_LISTED };
      const rows = parts.length === 0 ? [] : await listRows(tx, parts, wanted);
      return ok(
        rows.map((row) => ({
          id: row.id,
          code: row.code,
          name: row.name,
          gridCode: row.grid_code,
          owner: row.owner,
          inUseSince: row.in_use_since,
          daysInUse: row.days_in_use,
          signPosted: row.sign_posted,
        })),
      );
    },
    { readOnly: true },
  );
}
