/** The `like` pattern of a text that may stand anywhere; its `%` and `_` mean themselves. */
export const anywhere = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;
