import type { ServerResponse } from "node:http";
import type { Actor } from "@/lib/access/actor";
import type { LiveTopic } from "@/lib/contracts/live";
import type { Credential } from "../auth/credentials";

/** With more than this unsent, a client is sent nothing new; the bytes it waits for are shared with its group. */
const MOST_UNSENT_BYTES = 256_000;
/** A client that takes nothing for so long is gone, or as good as gone. */
const DRAIN_MILLISECONDS = 8_000;
/** What is already on its way gets this long before the socket is taken down. */
const FAREWELL_MILLISECONDS = 5_000;

/** One open stream. Whatever happens to it, it is ended at most once and then keeps nothing alive. */
export class LiveClient {
  readonly actor: Actor;
  readonly credential: Credential;
  readonly topics: readonly LiveTopic[];
  readonly #response: ServerResponse;

  constructor(
    response: ServerResponse,
    { actor, credential, topics }: Pick<LiveClient, "actor" | "credential" | "topics">,
  ) {
    this.#response = response;
    this.actor = actor;
    this.credential = credential;
    this.topics = topics;
  }

  get isOpen(): boolean {
    return !this.#response.writableEnded && !this.#response.destroyed;
  }

  /** @returns whether more may be sent at once; if not, `drained` first */
  send(bytes: Buffer | string): boolean {
    if (!this.isOpen) return false;
    this.#response.write(bytes);
    return this.#response.writableLength <= MOST_UNSENT_BYTES;
  }

  /** Resolves when what was written has left, or the stream is over: a client that does not read is cut off here. */
  drained(): Promise<void> {
    if (!this.isOpen || !this.#response.writableNeedDrain) return Promise.resolve();
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#response.off("drain", done).off("close", done);
        resolve();
      };
      // No last word: it would stand behind all that is not read.
      const timer = setTimeout(() => this.#response.destroy(), DRAIN_MILLISECONDS);
      this.#response.on("drain", done).on("close", done);
    });
  }

  /** Says a last word and hangs up. */
  end(lastWord: string): void {
    if (!this.isOpen) return;
    this.#response.end(lastWord);
    const timer = setTimeout(() => this.#response.destroy(), FAREWELL_MILLISECONDS);
    this.#response.on("close", () => clearTimeout(timer));
  }
}
