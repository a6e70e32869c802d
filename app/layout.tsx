import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { parseTextSize, textSizeCookie } from "@/components/shell/text-size";
import { parseTheme, themeCookie } from "@/components/shell/theme";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return { title: { default: t("productName"), template: `%s · ${t("productName")}` }, robots: "noindex" };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f7f8fa" },
    { media: "(prefers-color-scheme: dark)", color: "#0e1219" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const chosen = await cookies();
  const theme = parseTheme(chosen.get(themeCookie)?.value);
  const text = parseTextSize(chosen.get(textSizeCookie)?.value);
  return (
    <html
      lang={await getLocale()}
      data-theme={theme === "system" ? undefined : theme}
      data-text={text === "usual" ? undefined : text}
    >
      <body>
        <NextIntlClientProvider>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
