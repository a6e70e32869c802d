/** The tools of the plan editor, in the order of the bar. */
export const toolNames = [
  "select",
  "vertex",
  "reshape",
  "split",
  "merge",
  "brush",
  "rectangle",
  "lasso",
  "lock",
  "measure",
] as const;

export type ToolName = (typeof toolNames)[number];

/** The letter that takes each tool up. L, T, F, N and J, K are the map's and the lists'. */
export const toolKeys: Readonly<Record<ToolName, string>> = {
  select: "V",
  vertex: "E",
  reshape: "R",
  split: "S",
  merge: "M",
  brush: "B",
  rectangle: "Q",
  lasso: "O",
  lock: "C",
  measure: "D",
};
