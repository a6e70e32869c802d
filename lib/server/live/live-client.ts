import type { ServerResponse } from "node:http";
import type { Actor } from "@/lib/access/actor";
import type { LiveTopic } from "@/lib/contracts/live";
import type { Credential } from "../auth/credentials";

/** What may lie unsent for one client, beside what its socket holds. Clients of a group share the bytes. */
const MOST_UNSENT_BYTES = 1_000_000;
/** A client that catches up has this long to read a piece. */
const DRAIN_MILLISECONDS = 20_000;
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

  /** @returns false when the client does not read: it has been cut off, and will ask again from the last event it has */
  send(bytes: Buffer | string): boolean {
    if (!this.isOpen) return false;
    this.#response.write(bytes);
    if (this.#response.writableLength <= MOST_UNSENT_BYTES) return true;
    this.end('event: reset\ndata: {"reason":"too-slow"}\n\n');
    return false;
  }

  /** Waits until what was written has left; the stream may be over then. */
  drained(): Promise<void> {
    if (!this.isOpen || !this.#response.writableNeedDrain) return Promise.resolve();
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#response.off("drain", done).off("close", done);
        resolve();
      };
      const timer = setTimeout(() => {
        this.end("");
        done();
      }, DRAIN_MILLISECONDS);
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
