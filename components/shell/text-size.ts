/** How large the phone's text is. Kept in a cookie, so that the server's first byte is right. */
export const textSizes = ["usual", "large"] as const;
export type TextSize = (typeof textSizes)[number];

export const textSizeCookie = "text-size";

export const parseTextSize = (value: string | undefined): TextSize =>
  textSizes.find((size) => size === value) ?? "usual";
