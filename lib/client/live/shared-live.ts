import { createStore } from "zustand/vanilla";
import type { LiveTopic } from "@/lib/contracts/live";
import { LiveConnection } from "./live-connection";
import { initialLiveStatus, type LiveMessage, type LiveStatus } from "./live-message";

const NAME = "fangge-live";
/** A page that is left and entered again within this time keeps its stream. */
const LINGER_MILLISECONDS = 5_000;

type EventHandler = (data: unknown, id: string) => void;

/** How the feed stands, in this page. */
export const liveStatusStore = createStore<LiveStatus>(() => initialLiveStatus);

const handlers = new Map<LiveTopic, Set<EventHandler>>();
let users = 0;
let running: AbortController | null = null;
let lingering: ReturnType<typeof setTimeout> | null = null;
let lastId: string | null = null;

function deliver(topic: LiveTopic, id: string, data: unknown): void {
  if (id !== "") lastId = id;
  for (const handle of handlers.get(topic) ?? []) handle(data, id);
}

/**
 * One stream per browser: the page that holds the lock reads it and tells the others. Where the browser has no locks
 * (plain http on a local network) every page reads its own.
 */
async function run(stop: AbortSignal): Promise<void> {
  const channel = new BroadcastChannel(NAME);
  let leads = false;
  const tell = (message: LiveMessage): void => channel.postMessage(message);
  const sayStatus = (): void => tell({ kind: "status", status: liveStatusStore.getState(), lastId });
  channel.onmessage = ({ data: message }: MessageEvent<LiveMessage>) => {
    if (message.kind === "hello") {
      if (leads) sayStatus();
    } else if (leads) {
      return;
    } else if (message.kind === "event") deliver(message.topic, message.id, message.data);
    else {
      lastId = message.lastId ?? lastId;
      liveStatusStore.setState(message.status, true);
    }
  };
  const read = async (): Promise<void> => {
    leads = true;
    const connection = new LiveConnection(
      {
        onEvent: (topic, id, data) => {
          deliver(topic, id, data);
          tell({ kind: "event", topic, id, data });
        },
        onStatus: (status, id) => {
          lastId = id;
          liveStatusStore.setState(status, true);
          sayStatus();
        },
      },
      { status: liveStatusStore.getState(), lastId },
    );
    await connection.run(stop);
  };
  tell({ kind: "hello" });
  try {
    if ("locks" in navigator) await navigator.locks.request(NAME, { signal: stop }, read);
    else await read();
  } catch (error) {
    // Giving up the wait for the lock is how a page that never led goes away.
    if (!stop.aborted) throw error;
  } finally {
    channel.close();
  }
}

function join(): void {
  if (lingering !== null) clearTimeout(lingering);
  lingering = null;
  users++;
  if (running) return;
  running = new AbortController();
  void run(running.signal);
}

function leave(): void {
  users--;
  if (users > 0) return;
  lingering = setTimeout(() => {
    running?.abort();
    running = null;
    lastId = null;
    liveStatusStore.setState(initialLiveStatus, true);
  }, LINGER_MILLISECONDS);
}

/** Keeps the stream open as long as somebody wants it. @returns the way to end it */
export function followLive(): () => void {
  join();
  return leave;
}

/** Hears every event of a topic; the data is unknown, parse it. @returns the way to end it */
export function hearLive(topic: LiveTopic, handle: EventHandler): () => void {
  const ofTopic = handlers.get(topic) ?? new Set();
  handlers.set(topic, ofTopic.add(handle));
  join();
  return () => {
    ofTopic.delete(handle);
    leave();
  };
}
