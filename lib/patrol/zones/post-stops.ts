import type { PatrolStop } from "../network/road-piece";
import type { ZonePlan } from "./zone-plan";

/** The posts of a grid as stops of a round that starts at a minute of the day; each is to be checked in at. */
export const postStops = (
  { posts }: Pick<ZonePlan, "posts">,
  { gridCode, startsAt }: { gridCode: string; startsAt: number },
): PatrolStop[] =>
  posts.map(({ number, name, position, dwellMinutes, window }) => ({
    key: `post:${gridCode}-${number}`,
    kind: "post",
    label: name,
    position: [...position],
    priority: 1,
    dwellMinutes,
    window: window && { fromMinutes: window.from - startsAt, toMinutes: window.to - startsAt },
  }));
