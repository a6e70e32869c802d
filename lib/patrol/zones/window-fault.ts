/** When to be at a post, while it is being told; in minutes of the day. */
export interface DraftWindow {
  from: number | null;
  to: number | null;
}

/** Hours that are told by half, or that end before they begin; null where they are right, and where none are told. */
export function windowFault(window: DraftWindow | null): "incomplete" | "crossed" | null {
  const { from, to } = window ?? { from: null, to: null };
  if (from === null || to === null) return from === to ? null : "incomplete";
  return from < to ? null : "crossed";
}
