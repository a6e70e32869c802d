export interface BenchRow {
  /** What was measured, as a person would say it. */
  what: string;
  measured: number;
  unit: string;
  /** The bound and its direction; undefined: a figure without a requirement. */
  required?: { atMost: number } | { atLeast: number };
}

/** What each `*.bench.ts` exports as `bench`. */
export interface Bench {
  title: string;
  /** How it was measured: sizes, clients, seconds. */
  method: string;
  run: () => Promise<BenchRow[]>;
}

/** Whether a row keeps its bound. */
export function isKept({ measured, required }: BenchRow): boolean {
  if (required === undefined) return true;
  return "atMost" in required ? measured <= required.atMost : measured >= required.atLeast;
}
