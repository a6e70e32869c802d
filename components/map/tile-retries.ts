import type { ErrorEvent, Map as MapLibreMap } from "maplibre-gl";
import { z } from "zod";

const FIRST_WAIT_MILLISECONDS = 2_000;
const LONGEST_WAIT_MILLISECONDS = 30_000;

const failedSource = z.object({ sourceId: z.string() });
const failedStatus = z.object({ status: z.number() });

/** MapLibre gives up on a tile after one failure. This asks again, ever less often, and tells while it has to. */
export class TileRetries {
  readonly #map: MapLibreMap;
  readonly #tell: (failing: boolean) => void;
  readonly #failing = new Set<string>();
  #wait = FIRST_WAIT_MILLISECONDS;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(map: MapLibreMap, tell: (failing: boolean) => void) {
    this.#map = map;
    this.#tell = tell;
  }

  note(event: ErrorEvent): void {
    const source = failedSource.safeParse(event);
    if (!source.success) return;
    const { status = 0 } = failedStatus.safeParse(event.error).data ?? {};
    // A refusal (signed out, not this role) stays one; the page says so elsewhere.
    if (status >= 400 && status < 500 && status !== 429) return;
    this.#failing.add(source.data.sourceId);
    this.#tell(true);
    this.#timer ??= setTimeout(() => this.#again(), this.#wait);
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #again(): void {
    this.#timer = null;
    this.#wait = Math.min(LONGEST_WAIT_MILLISECONDS, this.#wait * 2);
    const sources = [...this.#failing];
    this.#failing.clear();
    for (const id of sources) this.#map.refreshTiles(id);
    this.#map.once("idle", () => {
      if (this.#failing.size > 0) return;
      this.#wait = FIRST_WAIT_MILLISECONDS;
      this.#tell(false);
    });
  }
}
