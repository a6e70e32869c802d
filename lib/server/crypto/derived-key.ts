import { hkdfSync } from "node:crypto";
import { env } from "@/lib/config/env";
import { secretKey } from "./secret-key";

const derived = new Map<string, Buffer>();

/** A key for one use, derived from the master key (RFC 5869): no two uses share a key, one secret is kept. */
export function derivedKey(
  use:
    | "contact-seal"
    | "contact-index"
    | "session-cookie"
    | "follow-code"
    | "follow-index"
    | "webhook-secret"
    | "field-pack"
    | "field-outbox"
    | "stop-code",
): Buffer {
  const master = secretKey("contact", env().FANGGE_KEY);
  const name = `${use} ${master.toString("base64")}`;
  const known = derived.get(name);
  if (known) return known;
  const key = Buffer.from(hkdfSync("sha256", master, Buffer.alloc(0), `fangge ${use} v1`, 32));
  derived.set(name, key);
  return key;
}
