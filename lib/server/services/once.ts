/** What makes a repeated request the same request: its key, and a fingerprint of what it asks for. */
export interface Once {
  idempotencyKey: string | null;
  fingerprint: Uint8Array;
}
