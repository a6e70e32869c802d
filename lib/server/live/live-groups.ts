import { audienceKey, mayReceive } from "./audience";
import type { LiveClient } from "./live-client";
import type { LiveEvent } from "./live-event";

/** Clients of one role, scope, department and choice of topics: filtered for, and put into bytes, once. */
interface Group {
  clients: Set<LiveClient>;
  frameOf: (event: LiveEvent) => string;
}

/** Everybody who is up to date; who still catches up is not in here yet. */
export class LiveGroups {
  readonly #groups = new Map<string, Group>();
  readonly #onFull: (client: LiveClient) => void;

  /** @param onFull gets a client that has too much unsent; it is no longer in here, and was sent all up to this round */
  constructor(onFull: (client: LiveClient) => void) {
    this.#onFull = onFull;
  }

  add(client: LiveClient): void {
    const key = groupKey(client);
    const group = this.#groups.get(key) ?? { clients: new Set(), frameOf: frameOf(client) };
    group.clients.add(client);
    this.#groups.set(key, group);
  }

  remove(client: LiveClient): void {
    const key = groupKey(client);
    const group = this.#groups.get(key);
    if (!group?.clients.delete(client)) return;
    if (group.clients.size === 0) this.#groups.delete(key);
  }

  /** All events of one round leave in one write per client. */
  broadcast(events: readonly LiveEvent[]): void {
    for (const { clients, frameOf: frame } of [...this.#groups.values()]) {
      const frames = framesOf(events, frame);
      if (frames !== "") this.#send(clients, frames);
    }
  }

  /** The same words to everybody. */
  say(words: string): void {
    for (const { clients } of [...this.#groups.values()]) this.#send(clients, words);
  }

  #send(clients: Iterable<LiveClient>, text: string): void {
    const bytes = Buffer.from(text);
    for (const client of [...clients]) {
      if (client.send(bytes)) continue;
      this.remove(client);
      this.#onFull(client);
    }
  }
}

const groupKey = ({ actor, topics }: LiveClient): string => `${audienceKey(actor)} ${topics.join(",")}`;

const frameOf =
  ({ actor, topics }: LiveClient): Group["frameOf"] =>
  (event) => {
    if (topics.includes(event.topic) && mayReceive(actor, event)) return event.frame;
    const forWall =
      event.wallFrame !== null && topics.includes("wall") && mayReceive(actor, { ...event, topic: "wall" });
    return forWall ? (event.wallFrame ?? "") : "";
  };

const framesOf = (events: readonly LiveEvent[], frame: Group["frameOf"]): string => events.map(frame).join("");

/** What one client is to receive of these events. */
export const framesFor = (client: LiveClient, events: readonly LiveEvent[]): string =>
  framesOf(events, frameOf(client));
