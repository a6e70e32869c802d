"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LanguageSwitch } from "../shell/language-switch";
import { ShellSessionProvider } from "../shell/shell-session";
import type { Theme } from "../shell/theme";
import { ThemeMenu } from "../shell/theme-menu";
import { useTheme } from "../shell/use-theme";
import { classNames } from "../ui/class-names";
import { ProductMark } from "../ui/product-mark";

const nobody = { userId: "", name: "", role: "public", office: "", scope: [], areas: [] } as const;
const pages = ["report", "follow", "map"] as const;

/** Head, the three things a resident can do here, and one of them. */
export function PublicFrame({ theme: initialTheme, children }: { theme: Theme; children: ReactNode }) {
  const t = useTranslations();
  const path = usePathname();
  const [theme, setTheme] = useTheme(initialTheme);
  return (
    <ShellSessionProvider session={nobody}>
      <div className="flex min-h-dvh flex-col bg-surface">
        <header className="border-b border-line">
          <div className="mx-auto flex h-14 max-w-3xl items-center gap-2 px-4">
            <ProductMark />
            <b className="flex-1 text-16">{t("common.productName")}</b>
            <LanguageSwitch />
            <ThemeMenu theme={theme} onTheme={setTheme} />
          </div>
        </header>
        <nav
          aria-label={t("publicPage.pages")}
          className="mx-auto flex w-full max-w-3xl gap-6 overflow-x-auto px-4 pt-3 max-sm:gap-4"
        >
          {pages.map((page) => (
            <Link
              key={page}
              href={`/public/${page}`}
              aria-current={path === `/public/${page}` ? "page" : undefined}
              className={classNames(
                "flex h-11 items-center border-b-2 text-16 whitespace-nowrap max-sm:text-14",
                path === `/public/${page}` ? "border-accent font-semibold" : "border-transparent text-text-2",
              )}
            >
              {t(`publicPage.${page}Title`)}
            </Link>
          ))}
        </nav>
        <main className="mx-auto w-full max-w-3xl flex-1 px-4 pb-10">{children}</main>
        <footer className="mx-auto w-full max-w-3xl px-4 pb-6 text-12 text-text-3">{t("publicPage.promise")}</footer>
      </div>
    </ShellSessionProvider>
  );
}
