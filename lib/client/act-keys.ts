/**
 * Idempotency keys by what is sent: all tries of one content go under one key, because the answer that did not come may
 * have been lost after the act was done. Another content is another act.
 */
export class ActKeys {
  readonly #keys = new Map<string, string>();

  /** @param act everything that makes it this act: what is sent, and the revision it is done on */
  keyFor(act: unknown): string {
    const name = JSON.stringify(act);
    const key = this.#keys.get(name) ?? crypto.randomUUID();
    this.#keys.set(name, key);
    return key;
  }

  /** Once the act is known to be done, the same content is meant anew. */
  done(act: unknown): void {
    this.#keys.delete(JSON.stringify(act));
  }
}
