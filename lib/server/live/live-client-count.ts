import { liveStream } from "./live";

/** Open streams of this process, for the health answer. */
export const liveClientCount = (): number => liveStream().clientCount;
