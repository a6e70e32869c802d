import { z } from "zod";
import { type LiveEvent, liveEvent } from "./live-event";

const OUTBOX_PAGE = 500;

interface Queryable {
  query(statement: { name: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }>;
}

const page = {
  name: "read-outbox",
  text: `select stream_id, topic, grid_code, department_code, data from outbox
    where stream_id > $1 and stream_id <= $2 order by stream_id limit ${OUTBOX_PAGE}`,
};
const extent = {
  name: "outbox-extent",
  text: "select coalesce(min(stream_id), 1) as oldest, coalesce(max(stream_id), 0) as newest from outbox",
};

const rowNumber = z.object({ stream_id: z.string().transform(Number) });
const extentRow = z.object({ oldest: z.string().transform(Number), newest: z.string().transform(Number) });

export interface OutboxPage {
  events: LiveEvent[];
  /** Everything up to this number was read; a row that could not be understood counts as read. */
  upTo: number;
  isLast: boolean;
}

/** Numbered rows after `after`, up to and with `until`, in order. */
export async function readOutbox(database: Queryable, after: number, until?: number): Promise<OutboxPage> {
  const { rows } = await database.query({ ...page, values: [after, until ?? Number.MAX_SAFE_INTEGER] });
  const events = rows.map(liveEvent).filter((event) => event !== null);
  const isLast = rows.length < OUTBOX_PAGE;
  const lastRead = rows.length === 0 ? after : rowNumber.parse(rows.at(-1)).stream_id;
  return { events, upTo: isLast ? Math.max(lastRead, until ?? 0) : lastRead, isLast };
}

/** The oldest and the newest number that are kept. */
export async function outboxExtent(database: Queryable): Promise<{ oldest: number; newest: number }> {
  const { rows } = await database.query({ ...extent, values: [] });
  return extentRow.parse(rows[0]);
}
