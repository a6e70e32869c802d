import type { Briefing, BriefingScene, SceneBody } from "@/lib/contracts/coverage/briefing";

/**
 * Scenes as they are to be, told by the scenes as they are when it is their turn: an edit that waits for another one keeps what that
 * one adds. Applied twice it does the same, so it names a scene by its key.
 */
export type SceneEdit = (now: readonly SceneBody[]) => readonly SceneBody[];

export interface BriefingEdit {
  name?: string;
  scenes?: SceneEdit;
}

/** What is sent for an edit of a briefing as it was saved last. */
export function bodyOfEdit(now: Briefing, { name, scenes }: BriefingEdit): { name: string; scenes: SceneBody[] } {
  const bodies = now.scenes.map(bodyOf);
  return { name: name ?? now.name, scenes: [...(scenes?.(bodies) ?? bodies)] };
}

/** As it will be, but for new scenes: their figures are the server's to tell. */
export function editedBriefing(now: Briefing, edit: BriefingEdit): Briefing {
  const { name, scenes } = bodyOfEdit(now, edit);
  const known = scenes.flatMap(({ key, title, note }) => {
    const scene = now.scenes.find((one) => one.key === key);
    return scene ? { ...scene, title, note } : [];
  });
  return { ...now, name, scenes: known };
}

/** A scene as it is sent: the server knows its figures. */
const bodyOf = ({ key, title, note, view, grids, changes }: BriefingScene): SceneBody => ({
  key,
  title,
  note,
  view,
  grids,
  changes,
});
