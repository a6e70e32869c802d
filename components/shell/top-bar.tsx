"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { notifiedRoles } from "@/lib/contracts/notifications/notification";
import { classNames } from "../ui/class-names";
import { Kbd } from "../ui/kbd";
import { ProductMark } from "../ui/product-mark";
import { AreaSwitcher } from "./area-switcher";
import { Clock } from "./clock";
import { LanguageSwitch } from "./language-switch";
import { LiveIndicator } from "./live-indicator";
import { NotificationBell } from "./notification-bell";
import { PageLink } from "./page-link";
import { useSession } from "./shell-session";
import type { Theme } from "./theme";
import { ThemeMenu } from "./theme-menu";
import { UserMenu } from "./user-menu";
import { homeOf } from "./workspaces";

interface TopBarProps {
  className?: string;
  theme: Theme;
  onTheme: (theme: string) => void;
  onSearch: () => void;
  onShowShortcuts: () => void;
  onDrill: () => void;
}

export function TopBar({ className, theme, onTheme, onSearch, onShowShortcuts, onDrill }: TopBarProps) {
  const t = useTranslations("shell");
  const { role } = useSession();
  return (
    <header className={classNames("flex h-12 items-center gap-2 border-b border-line pr-3 pl-3 lg:pl-4", className)}>
      <PageLink href={`/${homeOf(role)}`} aria-label={t("home")} className="lg:hidden">
        <ProductMark className="size-5" />
      </PageLink>
      <div className="min-w-0 flex-1 lg:max-w-120 lg:min-w-80 lg:flex-none">
        <AreaSwitcher />
      </div>
      <button
        type="button"
        onClick={onSearch}
        aria-label={t("searchLabel")}
        className="flex h-8 items-center gap-2 rounded-2 text-text-3 hover:border-line-strong max-lg:w-8 max-lg:justify-center lg:w-90 lg:border lg:border-line lg:bg-sunken lg:pr-1.5 lg:pl-2.5"
      >
        <Search aria-hidden className="size-4 shrink-0" />
        <span className="hidden flex-1 truncate text-left lg:block">{t("search")}</span>
        <span className="hidden lg:block">
          <Kbd>⌘K</Kbd>
        </span>
      </button>
      <span className="hidden flex-1 lg:block" />
      <span className="hidden items-center gap-3 md:flex">
        {/* Auditors read acts, no live data: their stream would be refused. */}
        {role !== "auditor" && (
          <>
            <LiveIndicator />
            <span aria-hidden className="h-5 w-px bg-line" />
          </>
        )}
        <Clock />
        <span aria-hidden className="h-5 w-px bg-line" />
      </span>
      <div className="flex items-center">
        <LanguageSwitch />
        <ThemeMenu theme={theme} onTheme={onTheme} />
        {notifiedRoles.some((notified) => notified === role) && <NotificationBell />}
        <UserMenu onShowShortcuts={onShowShortcuts} onDrill={onDrill} />
      </div>
    </header>
  );
}
