import type { Wall } from "@/lib/contracts/wall/read-wall-endpoint";
import { isPast } from "@/lib/incidents/lateness";

export const wallScenes = ["overview", "hot", "late", "heat"] as const;

export type WallScene = (typeof wallScenes)[number];

type Place = readonly [lng: number, lat: number];

/** The block with most open cases; the first of equals. */
export function hottestPlace(marks: readonly { position: Place }[]): Place | null {
  const counts = new Map<string, { place: Place; count: number }>();
  for (const { position } of marks) {
    const cell = counts.get(position.join()) ?? { place: position, count: 0 };
    cell.count += 1;
    counts.set(position.join(), cell);
  }
  let most: { place: Place; count: number } | null = null;
  for (const cell of counts.values()) if (most === null || cell.count > most.count) most = cell;
  return most?.place ?? null;
}

/** The case longest past its limit. */
export function worstLate<Case extends { dueAt: string | null }>(cases: readonly Case[], now: number): Case | null {
  const late = cases.filter(({ dueAt }) => dueAt !== null && isPast(Date.parse(dueAt), now));
  return late.reduce<Case | null>(
    (worst, each) => (worst !== null && Date.parse(worst.dueAt ?? "") <= Date.parse(each.dueAt ?? "") ? worst : each),
    null,
  );
}

/** The scenes that have something to show now; the overview always has. */
export const scenesOf = (wall: Pick<Wall, "marks">, now: number): WallScene[] =>
  wallScenes.filter(
    (scene) =>
      scene === "overview" ||
      (scene === "late" ? worstLate(wall.marks, now) !== null : hottestPlace(wall.marks) !== null),
  );

/** The scene `steps` further in the round; one that is gone counts from the start. */
export function sceneAfter(scenes: readonly WallScene[], scene: WallScene, steps: number): WallScene {
  const at = Math.max(0, scenes.indexOf(scene));
  return scenes[(((at + steps) % scenes.length) + scenes.length) % scenes.length] ?? "overview";
}
