/** Keys of the messages under `shell`. */
export const themeWords = { system: "themeSystem", light: "themeLight", dark: "themeDark" } as const;
