import type { Tx } from "@/lib/server/db/tx";

export interface OutboxEvent {
  topic: "incidents" | "hazards" | "cameras" | "grids" | "alerts" | "checked-places";
  districtCode: string;
  gridCode: string;
  /** The departments that may see the event, where the topic is shown to departments; what names no department is passed over. */
  departmentCodes?: readonly string[];
  /** What browsers get; no reporter, no resident. */
  data: Readonly<Record<string, unknown>>;
}

const insert =
  "insert into outbox (topic, district_code, grid_code, department_code, data) values ($1, $2, $3, $4, $5)";

/** Announces a change from inside its transaction; the relay numbers it and wakes the live hub after the commit. */
export async function writeOutbox(tx: Tx, event: OutboxEvent): Promise<void> {
  const { topic, districtCode, gridCode, departmentCodes = [], data } = event;
  await tx.run(insert, [topic, districtCode, gridCode, departmentCodes.join(",") || null, JSON.stringify(data)]);
}
