import { type LiveTopic, liveTopics } from "@/lib/contracts/live";
import { initialLiveStatus, type LiveStatus } from "./live-message";
import { type ServerSentEvent, SseParser } from "./sse-parser";

/** The server says something at least every 20 s; after twice that the line is dead, whatever TCP believes. */
const SILENCE_MILLISECONDS = 40_000;
const FIRST_RETRY_MILLISECONDS = 1_500;
const LONGEST_RETRY_MILLISECONDS = 30_000;
/** Events that follow each other this closely after a reconnect are the ones that were missed. */
const CATCH_UP_PAUSE_MILLISECONDS = 700;
const HEARD_STEP_MILLISECONDS = 1_000;

export interface LiveListener {
  onEvent: (topic: LiveTopic, id: string, data: unknown) => void;
  onStatus: (status: LiveStatus, lastId: string | null) => void;
}

/** Keeps one stream open, resumes it after the last event seen, and says how it stands. */
export class LiveConnection {
  readonly #listener: LiveListener;
  readonly #fetch: typeof fetch;
  #status: LiveStatus;
  #lastId: string | null;
  #retry = FIRST_RETRY_MILLISECONDS;
  #catchUpTimer: ReturnType<typeof setTimeout> | null = null;

  /** @param resume how another page left the stream, to go on from there */
  constructor(
    listener: LiveListener,
    resume: { status: LiveStatus; lastId: string | null } = { status: initialLiveStatus, lastId: null },
    fetcher: typeof fetch = (...args) => fetch(...args),
  ) {
    this.#listener = listener;
    this.#fetch = fetcher;
    this.#status = resume.status;
    this.#lastId = resume.lastId;
  }

  /** Runs until `stop`. Never throws: whatever breaks is told by the status. */
  async run(stop: AbortSignal): Promise<void> {
    let failures = 0;
    while (!stop.aborted) {
      const outcome = await this.#readOnce(stop);
      if (outcome === "stopped") return;
      if (outcome === "refused") {
        this.#say({ phase: "refused" });
        return;
      }
      failures = outcome === "broken" ? 0 : failures + 1;
      this.#say({ phase: this.#status.heardAt === null ? "connecting" : "stale" });
      await pause(Math.min(LONGEST_RETRY_MILLISECONDS, this.#retry * 1.6 ** failures), stop);
    }
  }

  async #readOnce(stop: AbortSignal): Promise<"stopped" | "refused" | "unreachable" | "broken"> {
    const silence = new AbortController();
    let timer = setTimeout(() => silence.abort(), SILENCE_MILLISECONDS);
    const after = this.#lastId === null ? "" : `?after=${encodeURIComponent(this.#lastId)}`;
    try {
      const response = await this.#fetch(`/live${after}`, {
        headers: { accept: "text/event-stream" },
        cache: "no-store",
        signal: AbortSignal.any([stop, silence.signal]),
      });
      if (response.status === 401 || response.status === 403) return "refused";
      if (!response.ok || !response.body) return "unreachable";
      this.#opened();
      const parser = new SseParser();
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return "broken";
        clearTimeout(timer);
        timer = setTimeout(() => silence.abort(), SILENCE_MILLISECONDS);
        for (const event of parser.push(value)) this.#take(event);
        this.#heard();
      }
    } catch {
      // A broken line, the server's end or our own watchdog: all are answered by opening it again.
      if (stop.aborted) return "stopped";
      return this.#status.phase === "live" ? "broken" : "unreachable";
    } finally {
      clearTimeout(timer);
    }
  }

  #opened(): void {
    const isFirst = this.#status.heardAt === null;
    const wasStale = this.#status.phase === "stale";
    const now = Date.now();
    this.#say({
      phase: "live",
      heardAt: now,
      ...(wasStale && { gap: { from: this.#status.heardAt ?? now, to: now } }),
      caughtUp: wasStale ? 0 : null,
      // What a page loaded before the stream began may have missed something in between.
      generation: this.#status.generation + (isFirst ? 1 : 0),
    });
    if (wasStale) this.#extendCatchUp();
  }

  #take({ event, data, id, retryMilliseconds }: ServerSentEvent): void {
    if (retryMilliseconds !== null) this.#retry = retryMilliseconds;
    if (id !== null) this.#lastId = id;
    if (event === "reset") {
      this.#say({ generation: this.#status.generation + 1 });
      return;
    }
    const topic = liveTopics.find((each) => each === event);
    if (!topic || data === "") return;
    if (this.#catchUpTimer !== null) {
      this.#status = { ...this.#status, caughtUp: (this.#status.caughtUp ?? 0) + 1 };
      this.#extendCatchUp();
    }
    this.#listener.onEvent(topic, id ?? "", parseJson(data));
  }

  #extendCatchUp(): void {
    if (this.#catchUpTimer !== null) clearTimeout(this.#catchUpTimer);
    this.#catchUpTimer = setTimeout(() => {
      this.#catchUpTimer = null;
      this.#say({});
    }, CATCH_UP_PAUSE_MILLISECONDS);
  }

  #heard(): void {
    const now = Date.now();
    // Fifty events a second are one sign of life.
    if (now - (this.#status.heardAt ?? 0) >= HEARD_STEP_MILLISECONDS) this.#say({ heardAt: now });
  }

  #say(change: Partial<LiveStatus>): void {
    this.#status = { ...this.#status, ...change };
    this.#listener.onStatus(this.#status, this.#lastId);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The reader's schema refuses it, like any other event it does not know.
    return undefined;
  }
}

/** Waits, but not while the browser has just come back online. */
function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const page = typeof window === "undefined" ? null : window;
    const done = (): void => {
      clearTimeout(timer);
      stop.removeEventListener("abort", done);
      page?.removeEventListener("online", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    stop.addEventListener("abort", done);
    page?.addEventListener("online", done);
  });
}
