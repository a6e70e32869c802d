import type { LngLat } from "@/lib/geometry/local-plane";
import { type ZoneDraft, type ZoneKind, zonePoints } from "./zone-draft";

/** One item of a draft. */
export interface ZonePlace {
  kind: ZoneKind;
  at: number;
}

type Change = Partial<Pick<ZoneDraft["posts"][number], "name" | "points" | "dwellMinutes" | "window">>;

export type ZoneEdit =
  | { do: "add"; kind: ZoneKind; name: string }
  | { do: "drop"; item: ZonePlace }
  | { do: "change"; item: ZonePlace; change: Change }
  /** One point more; a post goes there. */
  | { do: "point"; item: ZonePlace; to: LngLat }
  | { do: "move"; item: ZonePlace; point: number; to: LngLat }
  | { do: "unpoint"; item: ZonePlace };

const USUAL_DWELL_MINUTES = 5;

/** The draft after an edit; the same draft where the edit changes nothing. */
export function editDraft(draft: ZoneDraft, edit: ZoneEdit): ZoneDraft {
  if (edit.do === "add") {
    const number = Math.max(0, ...draft.posts.map((post) => post.number)) + 1;
    const item = { number, name: edit.name, points: [], dwellMinutes: USUAL_DWELL_MINUTES, window: null };
    return {
      ...draft,
      [edit.kind]: [...draft[edit.kind], edit.kind === "posts" ? item : { name: edit.name, points: [] }],
    };
  }
  const { kind, at } = edit.item;
  const before = draft[kind][at];
  if (!before) return draft;
  if (edit.do === "drop") return { ...draft, [kind]: draft[kind].filter((_, place) => place !== at) };
  const change = changeOf(edit, before.points);
  return change === null
    ? draft
    : { ...draft, [kind]: draft[kind].map((item, place) => (place === at ? { ...item, ...change } : item)) };
}

function changeOf(edit: Exclude<ZoneEdit, { do: "add" | "drop" }>, points: readonly LngLat[]): Change | null {
  if (edit.do === "change") return edit.change;
  if (edit.do === "unpoint") return points.length === 0 ? null : { points: points.slice(0, -1) };
  if (edit.do === "move") {
    return edit.point in points ? { points: points.map((each, i) => (i === edit.point ? edit.to : each)) } : null;
  }
  if (edit.item.kind === "posts") return { points: [edit.to] };
  return points.length >= zonePoints[edit.item.kind].most ? null : { points: [...points, edit.to] };
}
