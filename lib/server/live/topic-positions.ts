import type { LiveTopic } from "@/lib/contracts/live";

/** How long a tile may lag behind its topic while events pour in; without it no tile would ever be cached in a storm. */
const SAMPLE_MILLISECONDS = 250;
/** While nothing is heard from the database, what is cached grows old by the clock. */
const DEAF_MILLISECONDS = 5_000;

const last = new Map<LiveTopic, number>();
const sampled = new Map<LiveTopic, { position: string; until: number }>();
let hearing = false;

/** The hub's report: the newest event of a topic. */
export function noteTopicPosition(topic: LiveTopic, streamId: number): void {
  last.set(topic, streamId);
}

/** The hub's report: whether it hears of new events at all. */
export function noteHearing(value: boolean): void {
  hearing = value;
}

/** A text that changes when something happened in the topic. */
export function topicPosition(topic: LiveTopic, now = Date.now()): string {
  const sample = sampled.get(topic);
  if (sample && sample.until > now) return sample.position;
  const deafness = hearing ? "" : `~${Math.floor(now / DEAF_MILLISECONDS)}`;
  const position = `${last.get(topic) ?? 0}${deafness}`;
  sampled.set(topic, { position, until: now + SAMPLE_MILLISECONDS });
  return position;
}
