import { describe, expect, it } from "vitest";
import type { Briefing, BriefingScene, SceneBody } from "@/lib/contracts/coverage/briefing";
import { noFigures } from "@/lib/coverage/coverage-figures";
import { type BriefingEdit, bodyOfEdit, editedBriefing } from "./edit-briefing";

const bodyOf = (key: string): SceneBody => ({
  key,
  title: key,
  note: "",
  view: { at: "@118.25,30.91,15", on: [], grid: null },
  grids: [],
  changes: [],
});
const sceneOf = (body: SceneBody): BriefingScene => ({
  ...body,
  frozen: { dataAt: null, area: noFigures, then: null, grids: [] },
});
const briefing: Briefing = {
  id: "1",
  name: "周会",
  areaCode: "990102",
  madeBy: "",
  isOwn: true,
  revision: 1,
  updatedAt: "",
  scenes: ["a", "b"].map((key) => sceneOf(bodyOf(key))),
};
/** What the server makes of an edit that it is sent. */
const saved = (now: Briefing, edit: BriefingEdit): Briefing => {
  const { name, scenes } = bodyOfEdit(now, edit);
  return { ...now, name, scenes: scenes.map(sceneOf), revision: now.revision + 1 };
};
const add: BriefingEdit = { scenes: (now) => [...now, bodyOf("new")] };
const rename: BriefingEdit = {
  scenes: (now) => now.map((scene) => (scene.key === "a" ? { ...scene, title: "开场" } : scene)),
};
const titles = ({ scenes }: Pick<Briefing, "scenes">): string[] => scenes.map(({ title }) => title);

describe("edits of a briefing", () => {
  it("are seen at once, but for a new scene", () => {
    expect(titles(editedBriefing(briefing, rename))).toEqual(["开场", "b"]);
    expect(titles(editedBriefing(briefing, add))).toEqual(["a", "b"]);
    expect(editedBriefing(briefing, { name: "例会" })).toMatchObject({ name: "例会", scenes: briefing.scenes });
  });

  it("keep a scene whose answer had not come when they were made", () => {
    const seen = editedBriefing(editedBriefing(briefing, add), rename);
    expect(titles(seen)).toEqual(["开场", "b"]);
    const answered = saved(briefing, add);
    expect(titles(saved(answered, rename))).toEqual(["开场", "b", "new"]);
    expect(titles(saved(answered, { name: "例会" }))).toEqual(["a", "b", "new"]);
  });
});
