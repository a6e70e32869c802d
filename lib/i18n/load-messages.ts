import type { Locale } from "./locale";
import type { zhCn } from "./messages/zh-cn";

export type Messages = typeof zhCn;

/** A language is loaded only when somebody asks for it. */
const loaders: Record<Locale, () => Promise<Messages>> = {
  "zh-CN": async () => (await import("./messages/zh-cn")).zhCn,
  en: async () => (await import("./messages/en")).en,
};

export const loadMessages = (locale: Locale): Promise<Messages> => loaders[locale]();
