/** What cases are counted by; `all` is one line for the whole. */
export const countGroups = ["all", "grid", "community", "street", "department", "class", "source"] as const;

export type CountGroup = (typeof countGroups)[number];
