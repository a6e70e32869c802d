/** The tools of the plan editor, in the order of the bar. */
export const toolNames = [
  "select",
  "vertex",
  "reshape",
  "border",
  "split",
  "merge",
  "brush",
  "rectangle",
  "lasso",
  "area",
  "lock",
  "measure",
] as const;

export type ToolName = (typeof toolNames)[number];

/** The letter that takes each tool up. L, T, F, N and J, K are the map's and the lists'. */
export const toolKeys: Readonly<Record<ToolName, string>> = {
  select: "V",
  vertex: "E",
  reshape: "R",
  border: "G",
  split: "S",
  merge: "M",
  brush: "B",
  rectangle: "Q",
  lasso: "O",
  area: "A",
  lock: "C",
  measure: "D",
};
