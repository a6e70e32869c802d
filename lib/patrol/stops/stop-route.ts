import type { LeftOutReason, StopDemand, StopPlan } from "./stop-plan";

/** An order of stops with its times, kept so that one more stop can be judged at any place in constant time. */
export class StopRoute {
  readonly #demands: readonly StopDemand[];
  readonly #minutes: Float64Array;
  readonly #width: number;
  readonly #returns: boolean;
  readonly #budget: number;
  #stops: number[] = [];
  /** When each stay begins. */
  #begin: number[] = [];
  /** The latest that each stay may begin, so that all after it stays in time. */
  #latest: number[] = [];

  constructor(
    demands: readonly StopDemand[],
    minutes: Float64Array,
    { returns, budgetMinutes }: { returns: boolean; budgetMinutes: number },
  ) {
    this.#demands = demands;
    this.#minutes = minutes;
    this.#width = demands.length + 1;
    this.#returns = returns;
    this.#budget = budgetMinutes;
  }

  get stops(): number[] {
    return [...this.#stops];
  }

  get worth(): number {
    return this.#stops.reduce((sum, stop) => sum + this.#demands[stop]!.priority, 0);
  }

  get totalMinutes(): number {
    const last = this.#stops.at(-1);
    if (last === undefined) return 0;
    return this.#begin.at(-1)! + this.#demands[last]!.dwellMinutes + (this.#returns ? this.#way(last, -1) : 0);
  }

  set(stops: readonly number[]): void {
    this.#stops = [...stops];
    this.#time();
  }

  /** Adds stops as long as one fits, the one worth most for its minutes first. */
  fill(candidates: readonly number[], weight: (stop: number) => number): void {
    const chosen = new Set(this.#stops);
    const open = candidates.filter((stop) => !chosen.has(stop)).map((stop) => ({ stop, weight: weight(stop) }));
    for (;;) {
      let best: { at: number; place: number; value: number } | null = null;
      for (const [at, { stop, weight: noise }] of open.entries()) {
        const found = this.#cheapest(stop, true);
        if (!found) continue;
        const value = (this.#demands[stop]!.priority * noise) / (found.added + 0.5);
        if (!best || value > best.value) best = { at, place: found.place, value };
      }
      if (!best) return;
      const [{ stop } = { stop: -1 }] = open.splice(best.at, 1);
      this.#stops.splice(best.place, 0, stop);
      this.#time();
    }
  }

  /** Why a stop that is not in the route, and could be visited alone, is not. */
  whyNot(stop: number): LeftOutReason {
    const added = this.#cheapest(stop, false)?.added ?? 0;
    const leftMinutes = this.#budget - this.totalMinutes;
    return added > leftMinutes ? { code: "no-time-left", needsMinutes: added, leftMinutes } : { code: "window-clash" };
  }

  visits(): StopPlan["visits"] {
    let free = 0;
    return this.#stops.map((stop, place) => {
      const arriveMinutes = free + this.#way(place === 0 ? -1 : this.#stops[place - 1]!, stop);
      const begin = this.#begin[place]!;
      free = begin + this.#demands[stop]!.dwellMinutes;
      return { stop, arriveMinutes, waitMinutes: begin - arriveMinutes };
    });
  }

  /** Minutes between two stops; −1 is the start. */
  #way(from: number, to: number): number {
    return this.#minutes[(from + 1) * this.#width + to + 1]!;
  }

  /** Where one more stop costs least; null = it fits nowhere. */
  #cheapest(stop: number, inTime: boolean): { place: number; added: number } | null {
    const { dwellMinutes, window } = this.#demands[stop]!;
    let best: { place: number; added: number } | null = null;
    for (let place = 0; place <= this.#stops.length; place++) {
      const before = place === 0 ? -1 : this.#stops[place - 1]!;
      const free = place === 0 ? 0 : this.#begin[place - 1]! + this.#demands[before]!.dwellMinutes;
      const arrive = free + this.#way(before, stop);
      const begin = Math.max(arrive, window?.fromMinutes ?? 0);
      if (inTime && window && begin > window.toMinutes) continue;
      const done = begin + dwellMinutes;
      const isLast = place === this.#stops.length;
      const next = isLast ? -1 : this.#stops[place]!;
      const onward = isLast && !this.#returns ? done : done + this.#way(stop, next);
      const latest = isLast ? this.#budget : this.#latest[place]!;
      if (inTime && onward > latest) continue;
      const added = onward - (isLast ? this.totalMinutes : this.#begin[place]!);
      if (!best || added < best.added) best = { place, added };
    }
    return best;
  }

  #time(): void {
    let free = 0;
    this.#begin = this.#stops.map((stop, place) => {
      const { dwellMinutes, window } = this.#demands[stop]!;
      const arrive = free + this.#way(place === 0 ? -1 : this.#stops[place - 1]!, stop);
      const begin = Math.max(arrive, window?.fromMinutes ?? 0);
      free = begin + dwellMinutes;
      return begin;
    });
    const { length } = this.#stops;
    this.#latest = Array.from({ length }, () => 0);
    for (let place = length - 1; place >= 0; place--) {
      const stop = this.#stops[place]!;
      const { dwellMinutes, window } = this.#demands[stop]!;
      const isLast = place === length - 1;
      const onward = isLast ? (this.#returns ? this.#way(stop, -1) : 0) : this.#way(stop, this.#stops[place + 1]!);
      const limit = isLast ? this.#budget : this.#latest[place + 1]!;
      this.#latest[place] = Math.min(window?.toMinutes ?? Infinity, limit - onward - dwellMinutes);
    }
  }
}
