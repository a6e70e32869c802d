import { describe, expect, it } from "vitest";
import { en } from "@/lib/i18n/messages/en";
import { zhCn } from "@/lib/i18n/messages/zh-cn";
import { caseShortcuts, planShortcuts, presentationShortcuts, shortcutGroups, toolShortcuts } from "./shortcut-groups";

const named = [
  ...shortcutGroups.flatMap(({ shortcuts }) => [...shortcuts]),
  ...caseShortcuts,
  ...planShortcuts,
  ...presentationShortcuts,
];
const namesOf = (shortcuts: readonly { name: string }[]): string[] => shortcuts.map(({ name }) => name).sort();
const keysOf = (shortcuts: readonly { keys: readonly string[] }[]): string[] => shortcuts.flatMap(({ keys }) => keys);
const mapKeys = keysOf(shortcutGroups.find(({ name }) => name === "map")?.shortcuts ?? []);

describe("the list of shortcuts", () => {
  it.each([
    ["zh-CN", zhCn],
    ["en", en],
  ])("has a word for each key and a key for each word in %s", (_, { shell, planEditor }) => {
    expect(namesOf(named)).toEqual(Object.keys(shell.shortcut).sort());
    expect(namesOf(toolShortcuts)).toEqual(Object.keys(planEditor.tool).sort());
  });

  it("gives no letter two meanings beside each other on the plan", () => {
    const keys = keysOf([...toolShortcuts, ...planShortcuts]).concat(mapKeys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("gives none two meanings while scenes are shown", () => {
    const keys = keysOf(presentationShortcuts);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("gives none two meanings on a list, its map and an open case", () => {
    const list = keysOf(shortcutGroups.find(({ name }) => name === "list")?.shortcuts ?? []);
    const keys = [...list, ...mapKeys, ...keysOf(caseShortcuts)];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
