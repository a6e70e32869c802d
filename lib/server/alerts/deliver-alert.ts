import { z } from "zod";
import { env } from "@/lib/config/env";
import { alertMessageSchema } from "@/lib/contracts/alerts/alert-message";
import { alertTargetKinds } from "@/lib/contracts/alerts/alert-target-endpoints";
import { MOST_ATTEMPTS, retryDelay } from "@/lib/incidents/alerts/retry-delay";
import { derivedKey } from "../crypto/derived-key";
import { openText } from "../crypto/sealed-text";
import { inSystemTransaction } from "../db/system-tx";
import { addressList } from "../http/client-address";
import { alertMail } from "./alert-mail";
import { type Attempted, isRefusal } from "./attempted";
import { postWebhook } from "./post-webhook";
import { sendMail } from "./send-mail";
import { webhookHeaders } from "./webhook-headers";

const TIMEOUT_MILLISECONDS = 10_000;
/** A process that ends in the midst of its last attempt leaves it to the next to say so. */
const LAST_WAIT_MILLISECONDS = 300_000;

const find = `
select d.attempts, d.message, t.kind, t.address, t.secret, t.removed_at is not null as removed
from alert_deliveries d join alert_targets t on t.district_code = d.district_code and t.id = d.target_id
where d.district_code = $1 and d.id = $2 and d.state = 'waiting' and d.next_at <= $3 for update of d`;
const found = z.object({
  attempts: z.number(),
  message: alertMessageSchema,
  kind: z.enum(alertTargetKinds),
  address: z.string(),
  secret: z.instanceof(Uint8Array).nullable(),
  removed: z.boolean(),
});
const begin = "update alert_deliveries set attempts = $3, next_at = $4 where district_code = $1 and id = $2";
const end = `update alert_deliveries set state = $3, ended_at = $4, next_at = null
  where district_code = $1 and id = $2 and state = 'waiting'`;
const note = "insert into alert_attempts values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing";

interface Key {
  districtCode: string;
  id: string;
}

/**
 * One attempt of one delivery. It is counted, and the next one is fixed, before anything is sent: a process that dies meanwhile
 * has used one attempt up. No transaction is open while the target is asked. A receiver may get a message twice, never with
 * another id.
 */
export async function deliverAlert(key: Key, at: Date, timeoutMilliseconds = TIMEOUT_MILLISECONDS): Promise<void> {
  const delivery = await take(key, at);
  if (!delivery) return;
  const started = performance.now();
  const tried: Attempted = delivery.removed
    ? { outcome: "target-removed" }
    : await send(key, delivery, at, timeoutMilliseconds);
  const milliseconds = Math.round(performance.now() - started);
  await inSystemTransaction(async (tx) => {
    const { outcome, status = null, address = null } = tried;
    await tx.run(note, [key.districtCode, key.id, delivery.attempt, at, milliseconds, outcome, status, address]);
    const state = stateAfter(tried, delivery.attempt);
    if (state) await tx.run(end, [key.districtCode, key.id, state, new Date(at.getTime() + milliseconds)]);
  });
}

type Taken = z.infer<typeof found> & { attempt: number };

/** Counts the attempt; null when the delivery is done, not due, or another process has it in hand. */
function take({ districtCode, id }: Key, at: Date): Promise<Taken | null> {
  return inSystemTransaction(async (tx) => {
    const [delivery] = await tx.rows(find, [districtCode, id, at], found);
    if (!delivery) return null;
    const attempt = delivery.attempts + 1;
    if (attempt > MOST_ATTEMPTS) {
      await tx.run(end, [districtCode, id, "failed", at]);
      return null;
    }
    const wait = retryDelay(attempt) ?? LAST_WAIT_MILLISECONDS;
    await tx.run(begin, [districtCode, id, attempt, new Date(at.getTime() + wait)]);
    return { ...delivery, attempt };
  });
}

/** null: it waits for the next attempt. */
function stateAfter({ outcome }: Attempted, attempt: number): "sent" | "refused" | "failed" | null {
  if (outcome === "sent") return "sent";
  if (isRefusal(outcome)) return "refused";
  return attempt >= MOST_ATTEMPTS ? "failed" : null;
}

function send({ districtCode, id }: Key, taken: Taken, at: Date, timeoutMilliseconds: number): Promise<Attempted> {
  const { kind, address, message, secret } = taken;
  const messageId = `${districtCode}-${id}`;
  if (kind === "email") {
    return sendMail(
      { to: address, messageId: `<alert-${messageId}@fangge>`, ...alertMail(message) },
      timeoutMilliseconds,
    );
  }
  if (!secret) throw new Error(`webhook target of delivery ${messageId} has no secret`);
  const body = JSON.stringify(message);
  const signed = webhookHeaders(openText(secret, derivedKey("webhook-secret"), districtCode), {
    id: messageId,
    at,
    body,
  });
  return postWebhook(
    { url: address, headers: { "content-type": "application/json", "user-agent": "fangge-alerts", ...signed }, body },
    { networks: addressList(env().WEBHOOK_NETWORKS), timeoutMilliseconds },
  );
}
