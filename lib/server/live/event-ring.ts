import type { LiveEvent } from "./live-event";

/** The newest events, in the order of their numbers, up to a count and a weight. */
export class EventRing {
  readonly #mostEvents: number;
  readonly #mostCharacters: number;
  #events: LiveEvent[] = [];
  #characters = 0;
  #completeAfter = 0;

  constructor(mostEvents: number, mostCharacters: number) {
    this.#mostEvents = mostEvents;
    this.#mostCharacters = mostCharacters;
  }

  /** Begins anew: everything after this number will be in the ring. */
  restart(completeAfter: number): void {
    this.#events = [];
    this.#characters = 0;
    this.#completeAfter = completeAfter;
  }

  push(events: readonly LiveEvent[]): void {
    for (const event of events) {
      this.#events.push(event);
      this.#characters += event.frame.length;
    }
    let surplus = 0;
    for (let left = this.#events.length; left > 0; left -= 1, surplus += 1) {
      if (left <= this.#mostEvents && this.#characters <= this.#mostCharacters) break;
      this.#characters -= this.#events[surplus]!.frame.length;
    }
    if (surplus === 0) return;
    this.#completeAfter = this.#events[surplus - 1]!.streamId;
    this.#events.splice(0, surplus);
  }

  /** What came after this number; null when some of it is no longer here. */
  after(streamId: number): readonly LiveEvent[] | null {
    if (streamId < this.#completeAfter) return null;
    let low = 0;
    let high = this.#events.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#events[middle]!.streamId <= streamId) low = middle + 1;
      else high = middle;
    }
    return this.#events.slice(low);
  }
}
