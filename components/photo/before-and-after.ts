import type { Photo } from "@/lib/contracts/photos/photo";

const before: ReadonlySet<Photo["stage"]> = new Set(["report", "verify"]);

/** The last photo of the trouble and the last of the place after the work; null while either is missing. */
export function beforeAndAfter(photos: readonly Photo[]): { before: Photo; after: Photo } | null {
  const first = photos.findLast(({ stage }) => before.has(stage));
  const last = photos.findLast(({ stage }) => !before.has(stage));
  return first && last ? { before: first, after: last } : null;
}
