import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "pg";
import { log } from "../log";
import { EventRing } from "./event-ring";
import { withLiveConnection } from "./live-connection";
import type { LiveEvent } from "./live-event";
import { outboxExtent, readOutbox } from "./read-outbox";
import { noteHearing, noteTopicPosition } from "./topic-positions";

/** A notification that got lost, and a connection that died in silence, are found by looking this often. */
const LOOK_MILLISECONDS = 5_000;

export interface HubListener {
  /** New events, in order, once each. */
  onEvents(events: readonly LiveEvent[]): void;
  /** The stream has a hole, or began anew: what clients know can no longer be carried on. */
  onReset(): void;
}

/**
 * One per process: listens for the relay, reads new rows once for all clients, and keeps the newest ones for those who
 * come back. It survives the loss of the database and then catches up from the number it last read.
 */
export class LiveHub {
  readonly ring = new EventRing(10_000, 8_000_000);
  readonly #listener: HubListener;
  #position: number | undefined;
  #client: Client | undefined;
  #reading: Promise<void> | undefined;
  #readAgain = false;

  constructor(listener: HubListener) {
    this.#listener = listener;
  }

  /** The number of the newest event handed on; undefined until the database has been heard for the first time. */
  get position(): number | undefined {
    return this.#position;
  }

  run(stop: AbortSignal): Promise<void> {
    return withLiveConnection("fangge_live", stop, async (client, lost) => {
      client.on("notification", () => {
        this.catchUp().catch((error: unknown) => {
          log().warn({ err: error }, "reading the outbox failed");
        });
      });
      // Listening comes first: what is committed between the two statements is then notified, not lost.
      await client.query("listen fangge_live");
      await this.#join(client);
      this.#client = client;
      noteHearing(true);
      try {
        while (!lost.aborted) {
          await this.catchUp();
          await sleep(LOOK_MILLISECONDS, undefined, { signal: lost }).catch(() => undefined);
        }
      } finally {
        this.#client = undefined;
        noteHearing(false);
      }
    });
  }

  /** Hands on what is new; calls that come while it reads make it look once more, not once each. */
  catchUp(): Promise<void> {
    if (this.#reading) {
      this.#readAgain = true;
      return this.#reading;
    }
    this.#reading = this.#readAll().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  /** Takes up the stream where it was left, or begins at its end. */
  async #join(client: Client): Promise<void> {
    const { oldest, newest } = await outboxExtent(client);
    const isBroken = this.#position !== undefined && (newest < this.#position || oldest > this.#position + 1);
    if (this.#position !== undefined && !isBroken) return;
    this.#position = newest;
    this.ring.restart(newest);
    // A database restored from a backup counts on from an older number.
    if (isBroken) this.#listener.onReset();
  }

  async #readAll(): Promise<void> {
    do {
      this.#readAgain = false;
      const client = this.#client;
      if (!client || this.#position === undefined) return;
      const { events, upTo, isLast } = await readOutbox(client, this.#position);
      this.#position = upTo;
      if (events.length > 0) {
        this.#handOn(events);
        await this.#breathe();
      }
      if (!isLast) this.#readAgain = true;
    } while (this.#readAgain);
  }

  #spent = 0;

  #handOn(events: LiveEvent[]): void {
    const began = performance.now();
    this.ring.push(events);
    for (const { topic, streamId } of events) noteTopicPosition(topic, streamId);
    this.#listener.onEvents(events);
    this.#spent = performance.now() - began;
  }

  /** Writing to a thousand clients takes a while; as long again belongs to everybody else, and the next round is larger. */
  #breathe(): Promise<void> {
    return sleep(Math.min(this.#spent, 100));
  }
}
