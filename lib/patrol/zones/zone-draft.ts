import type { LngLat } from "@/lib/geometry/local-plane";
import type { DraftWindow } from "./window-fault";
import type { ZonePlan, ZonePost } from "./zone-plan";

interface DraftItem {
  name: string;
  /** Of a line its way, of an area its corners, of a post its one place; fewer while it is drawn. */
  points: readonly LngLat[];
}

/** A fixed point in the hand: either end of its hours may still be missing. */
interface DraftPost extends DraftItem, Omit<ZonePost, "name" | "position" | "window"> {
  window: DraftWindow | null;
}

/** A layout in the hand: what is begun and not yet whole is part of it. */
export interface ZoneDraft {
  lines: readonly DraftItem[];
  areas: readonly DraftItem[];
  posts: readonly DraftPost[];
}

export type ZoneKind = keyof ZoneDraft;

/** From how many points on it is one, and how many it may have. */
export const zonePoints = {
  lines: { least: 2, most: 20 },
  areas: { least: 3, most: 60 },
  posts: { least: 1, most: 1 },
} as const satisfies Record<ZoneKind, { least: number; most: number }>;

export const draftOf = ({ lines, areas, posts }: ZonePlan): ZoneDraft => ({
  lines: lines.map(({ name, via }) => ({ name, points: via })),
  areas: areas.map(({ name, ring }) => ({ name, points: ring })),
  posts: posts.map(({ position, ...post }) => ({ ...post, points: [position] })),
});

/** What of a draft is whole, as a plan, a post without hours that are not (`windowFault`); and of each of its items the place in the draft. */
export function planOf(draft: ZoneDraft): { plan: ZonePlan; places: Record<ZoneKind, number[]> } {
  const whole = <Item extends DraftItem>(kind: ZoneKind, items: readonly Item[]) =>
    items.flatMap((item, place) =>
      item.points.length >= zonePoints[kind].least && item.name.trim() !== "" ? [{ item, place }] : [],
    );
  const lines = whole("lines", draft.lines);
  const areas = whole("areas", draft.areas);
  const posts = whole("posts", draft.posts);
  return {
    plan: {
      lines: lines.map(({ item }) => ({ name: item.name.trim(), via: item.points })),
      areas: areas.map(({ item }) => ({ name: item.name.trim(), ring: item.points })),
      posts: posts.map(({ item: { number, name, points, dwellMinutes, window } }) => ({
        number,
        name: name.trim(),
        position: points[0]!,
        dwellMinutes,
        window: wholeWindow(window),
      })),
    },
    places: {
      lines: lines.map(({ place }) => place),
      areas: areas.map(({ place }) => place),
      posts: posts.map(({ place }) => place),
    },
  };
}

function wholeWindow(window: DraftWindow | null): ZonePost["window"] {
  const { from, to } = window ?? { from: null, to: null };
  return from !== null && to !== null && from < to ? { from, to } : null;
}
