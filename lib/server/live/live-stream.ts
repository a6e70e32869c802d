import type { ServerResponse } from "node:http";
import { env } from "@/lib/config/env";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { systemPool } from "../db/pool";
import { failureOf } from "../http/failure-of";
import { log } from "../log";
import { audienceKey } from "./audience";
import { LiveClient } from "./live-client";
import type { LiveEvent } from "./live-event";
import { framesFor, LiveGroups } from "./live-groups";
import { LiveHub } from "./live-hub";
import { outboxExtent, readOutbox } from "./read-outbox";
import { recheckHolders } from "./recheck-holders";

const defaultRhythm = { beatMilliseconds: 15_000, recheckMilliseconds: 10_000 };

/** How soon a browser asks again after a stream broke; spread, so that a restart is not met by all of them at once. */
const retryMilliseconds = (): number => 1_000 + Math.floor(Math.random() * 2_000);

/** Of a replay, so much is written before the client has to have read it. */
const PIECE_CHARACTERS = 64_000;

const streamHeaders = {
  "content-type": "text/event-stream; charset=utf-8",
  // no-transform: a proxy that compresses would hold events back until its buffer is full.
  "cache-control": "no-store, no-transform",
  "x-accel-buffering": "no",
};

/** The open streams of this process. */
export class LiveStream {
  readonly #clients = new Set<LiveClient>();
  readonly #groups = new LiveGroups((client) => void this.#goOnLater(client, this.lastEventId));
  readonly #hub = new LiveHub({
    onEvents: (events) => this.#groups.broadcast(events),
    onReset: () => this.#groups.say(this.#reset("restarted")),
  });
  readonly #rhythm: typeof defaultRhythm;
  #isEnding = false;

  constructor(rhythm = defaultRhythm) {
    this.#rhythm = rhythm;
  }

  get clientCount(): number {
    return this.#clients.size;
  }

  get lastEventId(): number {
    return this.#hub.position ?? 0;
  }

  /** Runs until `stop`, which also ends all streams. */
  async run(stop: AbortSignal): Promise<void> {
    const beat = setInterval(
      () => this.#groups.say(`: beat\nid: ${this.lastEventId}\n\n`),
      this.#rhythm.beatMilliseconds,
    );
    const recheck = setInterval(() => void this.recheck(), this.#rhythm.recheckMilliseconds);
    stop.addEventListener("abort", () => this.#endAll());
    await this.#hub.run(stop);
    clearInterval(beat);
    clearInterval(recheck);
  }

  /**
   * Opens a stream, or refuses.
   * @param after the last event the client has; null to begin now
   */
  async open(
    response: ServerResponse,
    wanted: Pick<LiveClient, "actor" | "credential" | "topics">,
    after: number | null,
  ): Promise<Result<null>> {
    const most = env().LIVE_STREAMS_PER_USER;
    const mine = [...this.#clients].filter(({ actor }) => actor.userId === wanted.actor.userId);
    if (mine.length >= most) return fail("rate-limited", { details: { limit: most } });
    if (this.#isEnding || this.#hub.position === undefined) return fail("service-unavailable");
    const client = new LiveClient(response, wanted);
    this.#clients.add(client);
    response.on("close", () => {
      this.#clients.delete(client);
      this.#groups.remove(client);
    });
    try {
      const start = await this.#startOf(after);
      response.writeHead(200, streamHeaders);
      const position = start ?? this.lastEventId;
      client.send(`retry: ${retryMilliseconds()}\nid: ${position}\n\n`);
      if (start === null) client.send(this.#reset("too-old"));
      await this.#replay(client, position);
      return ok(null);
    } catch (error) {
      // The stream has to be closed to be counted no longer; the client resumes from what it has.
      if (response.headersSent) client.end("");
      else this.#clients.delete(client);
      return { ok: false, failure: failureOf(error, "GET /live") };
    }
  }

  /** Ends the streams whose session is over, or whose holder has another role or scope now. */
  async recheck(): Promise<void> {
    if (this.#clients.size === 0) return;
    try {
      const clients = [...this.#clients];
      const audienceOf = await recheckHolders(clients.map(({ credential }) => credential));
      for (const client of clients) {
        if (audienceOf(client.credential) !== audienceKey(client.actor)) client.end(": signed out\n\n");
      }
    } catch (error) {
      // Without a database no new event leaves either; the next round asks again.
      log().warn({ err: error }, "open streams could not be checked");
    }
  }

  /** Where a client goes on; null when what it has cannot be continued: its number is forgotten, or was never given. */
  async #startOf(after: number | null): Promise<number | null> {
    if (after === null) return this.lastEventId;
    // It may have heard from another process what this one has not read yet.
    if (after > this.lastEventId) await this.#hub.catchUp();
    if (after > this.lastEventId) return null;
    if (this.#hub.ring.after(after) !== null) return after;
    const { oldest } = await outboxExtent(systemPool());
    return after >= oldest - 1 ? after : null;
  }

  /** Sends what was missed piece by piece, from the table as long as memory does not reach back, then joins the others. */
  async #replay(client: LiveClient, from: number): Promise<void> {
    let position = from;
    while (client.isOpen) {
      const known = this.#hub.ring.after(position);
      const until = this.lastEventId;
      const page = known ? { events: known, upTo: until } : await readOutbox(systemPool(), position, until);
      const piece = firstPiece(client, page.events);
      if (piece.frames !== "") client.send(piece.frames);
      position = piece.isWhole ? page.upTo : piece.upTo;
      // Nothing ran between reading the ring and here, so no event falls between replay and broadcast.
      if (known && piece.isWhole) {
        this.#groups.add(client);
        return;
      }
      await client.drained();
    }
  }

  /** A client that could not keep up reads on from where it is, at its own pace, like one that has come back. */
  async #goOnLater(client: LiveClient, position: number): Promise<void> {
    try {
      await client.drained();
      await this.#replay(client, position);
    } catch (error) {
      log().warn({ err: error }, "a stream could not go on");
      client.end("");
    }
  }

  #reset(reason: string): string {
    return `id: ${this.lastEventId}\nevent: reset\ndata: ${JSON.stringify({ reason })}\n\n`;
  }

  #endAll(): void {
    this.#isEnding = true;
    for (const client of this.#clients) client.end(`retry: ${retryMilliseconds()}\n\n`);
  }
}

/** As many of the events as make one piece. */
function firstPiece(
  client: LiveClient,
  events: readonly LiveEvent[],
): { frames: string; upTo: number; isWhole: boolean } {
  let characters = 0;
  const end = events.findIndex(({ frame }) => (characters += frame.length) > PIECE_CHARACTERS);
  const taken = end === -1 ? events : events.slice(0, end + 1);
  return {
    frames: framesFor(client, taken),
    upTo: taken.at(-1)?.streamId ?? 0,
    isWhole: taken.length === events.length,
  };
}
