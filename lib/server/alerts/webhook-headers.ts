import { createHmac } from "node:crypto";

const PREFIX = "whsec_";

/**
 * Id, time and signature as the Standard Webhooks specification has them, so that receivers can use its libraries: HMAC-SHA-256
 * over `id.timestamp.body`. The id stays the same when a delivery is tried again; a receiver that has seen it leaves it out, and
 * refuses a time that is more than five minutes off.
 */
export function webhookHeaders(
  secret: string,
  message: { id: string; at: Date; body: string },
): Record<string, string> {
  const timestamp = String(Math.floor(message.at.getTime() / 1_000));
  const key = Buffer.from(secret.slice(PREFIX.length), "base64");
  const signature = createHmac("sha256", key).update(`${message.id}.${timestamp}.${message.body}`).digest("base64");
  return { "webhook-id": message.id, "webhook-timestamp": timestamp, "webhook-signature": `v1,${signature}` };
}

export const webhookSecret = (bytes: Buffer): string => `${PREFIX}${bytes.toString("base64")}`;
