"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LanguageSwitch } from "../shell/language-switch";
import type { Theme } from "../shell/theme";
import { ThemeSwitch } from "../shell/theme-switch";
import { useTheme } from "../shell/use-theme";
import { ProductMark } from "../ui/product-mark";
import { CitySketch } from "./city-sketch";

/** The form at the left, a piece of city at the right; on a phone the form alone. */
export function SignInFrame({ theme: initialTheme, children }: { theme: Theme; children: ReactNode }) {
  const t = useTranslations();
  const [theme, setTheme] = useTheme(initialTheme);
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(28rem,36rem)_1fr]">
      <div className="flex flex-col px-6 py-4 sm:px-10">
        <header className="flex h-10 items-center gap-2">
          <ProductMark />
          <b className="flex-1 text-16">{t("common.productName")}</b>
          <LanguageSwitch />
          <ThemeSwitch theme={theme} onTheme={setTheme} />
        </header>
        <main className="mx-auto flex w-full max-w-sm flex-1 flex-col justify-center py-10">
          <h1 className="text-28">{t("signIn.title")}</h1>
          <p className="mt-1 mb-8 text-14 text-text-2">{t("signIn.lead")}</p>
          {children}
        </main>
      </div>
      <aside className="relative isolate hidden overflow-hidden border-l border-line lg:block">
        <CitySketch />
        <div className="absolute right-8 bottom-8 max-w-sm rounded-2 bg-raised px-5 py-4 shadow-2">
          <p className="text-16 font-semibold">{t("signIn.promise")}</p>
          <p className="mt-1 text-13 text-text-2">{t("signIn.promiseText")}</p>
        </div>
      </aside>
    </div>
  );
}
