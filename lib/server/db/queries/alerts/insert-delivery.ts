import { z } from "zod";
import type { AlertMessage } from "@/lib/contracts/alerts/alert-message";
import type { Tx } from "../../tx";

interface NewDelivery {
  districtCode: string;
  targetId: string;
  /** null: a test. */
  ruleName: string | null;
  message: AlertMessage;
  at: Date;
}

const insert = `
insert into alert_deliveries (district_code, target_id, rule_name, is_drill, message, state, created_at, next_at)
values ($1, $2, $3, $4, $5, 'waiting', $6, $6)`;
const row = z.object({ id: z.string() });

const valuesOf = ({ districtCode, targetId, ruleName, message, at }: NewDelivery) => [
  ...[districtCode, targetId, ruleName, message.drill, JSON.stringify(message), at],
];

/** Lays a message out for a target; the watch sees to it after the commit. */
export const insertDelivery = (tx: Tx, delivery: NewDelivery): Promise<number> => tx.run(insert, valuesOf(delivery));

/** The same for who may read it back. @returns its id */
export async function insertReadDelivery(tx: Tx, delivery: NewDelivery): Promise<string> {
  const [written] = await tx.rows(`${insert} returning id`, valuesOf(delivery), row);
  if (!written) throw new Error("insert returned no delivery");
  return written.id;
}
