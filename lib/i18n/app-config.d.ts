import type { Messages } from "./load-messages";
import type { Locale } from "./locale";

/** Makes every `t("…")` with an unknown key a compile error. */
declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}

declare module "use-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
