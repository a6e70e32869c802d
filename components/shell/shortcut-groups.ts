import { toolKeys, toolNames } from "@/lib/client/plan/tool-names";

/** Keys by the place where one needs them; words: `shell.shortcut.<name>`. */
export const shortcutGroups = [
  {
    name: "everywhere",
    shortcuts: [
      { name: "search", keys: ["⌘K", "Ctrl K"] },
      { name: "confirm", keys: ["⌘↵", "Ctrl ↵"] },
      { name: "close", keys: ["Esc"] },
      { name: "help", keys: ["?"] },
    ],
  },
  {
    name: "list",
    shortcuts: [
      { name: "next", keys: ["J", "↓"] },
      { name: "previous", keys: ["K", "↑"] },
      { name: "open", keys: ["↵"] },
      { name: "tabs", keys: ["1", "–", "5"] },
      { name: "filter", keys: ["/"] },
      { name: "tick", keys: ["X"] },
      { name: "tickRange", keys: ["⇧↓", "⇧↑"] },
      { name: "dispatchTicked", keys: ["D"] },
      { name: "new", keys: ["N"] },
      { name: "handOver", keys: ["0"] },
    ],
  },
  {
    name: "map",
    shortcuts: [
      { name: "legend", keys: ["L"] },
      { name: "strip", keys: ["T"] },
      { name: "fullscreen", keys: ["F"] },
    ],
  },
] as const;

/** On an open case, beside the letters of its steps. */
export const caseShortcuts = [
  { name: "comment", keys: ["Z"] },
  { name: "compare", keys: ["M"] },
] as const;

/** The tools of an open plan; words: `planEditor.tool.<name>`. */
export const toolShortcuts = toolNames.map((name) => ({ name, keys: [toolKeys[name]] }));

/** What the keys do to what a tool has in hand. */
export const planShortcuts = [
  { name: "undo", keys: ["⌘Z", "Ctrl Z"] },
  { name: "redo", keys: ["⌘⇧Z", "Ctrl Y"] },
  { name: "walkVertices", keys: [",", "."] },
  { name: "nudge", keys: ["←", "↑", "↓", "→"] },
  { name: "removeVertex", keys: ["Del"] },
  { name: "finishLine", keys: ["↵"] },
  { name: "blink", keys: ["X"] },
] as const;

/** While scenes of a briefing fill the screen; a remote clicker sends PgUp, PgDn and a full stop. */
export const presentationShortcuts = [
  { name: "nextScene", keys: ["→", "PgDn", "Space"] },
  { name: "previousScene", keys: ["←", "PgUp"] },
  { name: "endScenes", keys: ["Home", "End"] },
  { name: "blank", keys: ["B", "."] },
  { name: "endPresentation", keys: ["Esc"] },
] as const;
