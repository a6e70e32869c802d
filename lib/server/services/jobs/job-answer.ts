import type { z } from "zod";
import type { JobRow } from "@/lib/server/db/queries/jobs/jobs";

/** A job as it is told; one whose process went away has failed. */
export const jobAnswer = <Found>(row: JobRow, found: z.ZodType<Found>) => ({
  id: row.id,
  status: row.is_stale ? ("failed" as const) : row.status,
  done: row.total ? row.done / row.total : 0,
  errorCode: row.is_stale ? "service-unavailable" : row.error_code,
  result: row.result === null ? null : found.parse(row.result),
});
