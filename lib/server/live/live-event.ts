import { z } from "zod";
import { codeDigits } from "@/lib/access/scope";
import { type LiveTopic, liveIncident, liveTopics } from "@/lib/contracts/live";
import { log } from "../log";

/** One numbered row of the outbox, with the bytes that go to browsers made once. */
export interface LiveEvent {
  streamId: number;
  topic: LiveTopic;
  gridCode: string;
  /** One code, or several with commas. */
  departmentCode: string | null;
  /** A whole SSE event: `id`, `event`, `data` and the empty line. */
  frame: string;
  /** The same for a wall; null where a wall is told nothing. */
  wallFrame: string | null;
}

const outboxRow = z.object({
  // int8 comes as text; the stream's numbers stay far below 2^53.
  stream_id: z.string().transform(Number),
  topic: z.enum(liveTopics),
  grid_code: z.string(),
  department_code: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
});

/** @returns null for a row that no program of this version wrote: it is logged and left out, and the stream goes on */
export function liveEvent(raw: unknown): LiveEvent | null {
  const row = outboxRow.safeParse(raw);
  const data =
    row.data?.topic === "incidents" ? liveIncident.safeParse(row.data.data) : row.data && { data: row.data.data };
  if (!row.success || !data?.data) {
    log().error({ streamId: row.data?.stream_id, fault: row.error?.message }, "an outbox row could not be read");
    return null;
  }
  const { stream_id: streamId, topic, grid_code: gridCode, department_code: departmentCode } = row.data;
  // JSON has no raw line break, so the data is one line.
  const frame = `id: ${streamId}\nevent: ${topic}\ndata: ${JSON.stringify(data.data)}\n\n`;
  const community = JSON.stringify({ community: gridCode.slice(0, codeDigits.community) });
  const wallFrame = topic === "incidents" ? `id: ${streamId}\nevent: wall\ndata: ${community}\n\n` : null;
  return { streamId, topic, gridCode, departmentCode, frame, wallFrame };
}
