import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField } from "../fields";
import { noBody, noParams } from "../nothing";

/** How one attempt ended. */
export const attemptOutcomes = [
  "sent",
  "status",
  "timeout",
  "connection",
  "unknown-host",
  "private-address",
  "redirect",
  "not-encrypted",
  "mail-refused",
  "mail-not-set-up",
  "target-removed",
] as const;
export type AttemptOutcome = (typeof attemptOutcomes)[number];

const deliverySchema = z.object({
  id: idField,
  targetId: idField,
  targetName: z.string(),
  /** null: a test. */
  ruleName: z.string().nullable(),
  isDrill: z.boolean(),
  state: z.enum(["waiting", "sent", "refused", "failed"]),
  createdAt: z.string(),
  nextAt: z.string().nullable(),
  attempts: z.array(
    z.object({
      attempt: z.int(),
      at: z.string(),
      milliseconds: z.int(),
      outcome: z.enum(attemptOutcomes),
      /** Status of the answer, and the network address that was asked. */
      status: z.int().nullable(),
      address: z.string().nullable(),
    }),
  ),
});

export type AlertDelivery = z.infer<typeof deliverySchema>;

export const listAlertDeliveriesEndpoint = endpoint({
  method: "GET",
  path: "/api/alert-deliveries",
  summary: "The newest 100 deliveries with every attempt",
  access: ["admin"],
  params: noParams,
  query: z.strictObject({ target: idField.optional() }),
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(deliverySchema) }) },
});
