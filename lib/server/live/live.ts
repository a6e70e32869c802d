import { processSingleton } from "../process-singleton";
import { LiveStream } from "./live-stream";
import { runOutboxRelay } from "./outbox-relay";

interface Live {
  stream: LiveStream;
  stop: AbortController;
  running: Promise<unknown> | undefined;
}

const live = processSingleton(
  "live",
  (): Live => ({ stream: new LiveStream(), stop: new AbortController(), running: undefined }),
);

/** The live stream of this process. */
export const liveStream = (): LiveStream => live.stream;

/** Starts relay and hub; both keep trying while the database is away, so this never fails. */
export function startLive(): void {
  live.running ??= Promise.all([runOutboxRelay(live.stop.signal), live.stream.run(live.stop.signal)]);
}

/** Ends all streams at once; what is left of relay and hub is over when the promise resolves. */
export async function stopLive(): Promise<void> {
  live.stop.abort();
  await live.running;
  live.running = undefined;
  live.stop = new AbortController();
  live.stream = new LiveStream();
}
