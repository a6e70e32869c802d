"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useMemo, useState } from "react";
import { useButtonKeys } from "@/lib/client/use-button-keys";
import { useShortcut } from "@/lib/client/use-shortcut";
import { onDemand } from "../shared/on-demand";
import { Toaster } from "../ui/toaster";
import { useOpenedOnce } from "../ui/use-opened-once";
import { DrillBanner } from "./drill-banner";
import type { PanelWidths } from "./panel-widths";
import { PanelWidthsProvider } from "./panel-widths-context";
import { RetiredGrid } from "./retired-grid";
import { type ShellActions, ShellActionsContext } from "./shell-actions";
import { type ShellSession, ShellSessionProvider } from "./shell-session";
import type { Theme } from "./theme";
import { TopBar } from "./top-bar";
import { useSignOut } from "./use-sign-out";
import { useSwitchLanguage } from "./use-switch-language";
import { useTheme } from "./use-theme";
import { WorkspaceRail } from "./workspace-rail";

const CommandPalette = onDemand(() => import("./command-palette").then((module) => module.CommandPalette), "floating");
const DrillDialog = onDemand(() => import("./drill-dialog").then((module) => module.DrillDialog), "floating");
const ShortcutsDialog = onDemand(
  () => import("./shortcuts-dialog").then((module) => module.ShortcutsDialog),
  "floating",
);

interface PortalShellProps {
  session: ShellSession;
  theme: Theme;
  panels: PanelWidths;
  children: ReactNode;
}

/** Rail, top bar, and the workspace. */
export function PortalShell({ session, theme: initialTheme, panels, children }: PortalShellProps) {
  const t = useTranslations("shell");
  const common = useTranslations("common");
  const [dialog, setDialog] = useState<"search" | "shortcuts" | "drill" | null>(null);
  const hasSearched = useOpenedOnce(dialog === "search");
  const hasLooked = useOpenedOnce(dialog === "shortcuts");
  const [theme, setTheme] = useTheme(initialTheme);
  const switchLanguage = useSwitchLanguage();
  const signOut = useSignOut();
  // The grid leader's phone has bars of its own under the thumb.
  const ownBars = usePathname().startsWith("/field") ? "max-lg:hidden" : "";
  useShortcut("mod+k", () => setDialog("search"));
  useButtonKeys();
  useShortcut("?", () => setDialog("shortcuts"));

  const actions = useMemo<ShellActions>(
    () => ({ setTheme, switchLanguage, showShortcuts: () => setDialog("shortcuts"), signOut: () => void signOut() }),
    [setTheme, switchLanguage, signOut],
  );
  return (
    <ShellSessionProvider session={session}>
      <ShellActionsContext value={actions}>
        <a
          href="#main"
          className="sr-only z-50 focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:rounded-2 focus:bg-raised focus:px-3 focus:py-2 focus:shadow-2"
        >
          {t("skip")}
        </a>
        <div className="flex h-dvh flex-col overflow-hidden bg-surface lg:grid lg:grid-cols-[3.5rem_minmax(0,1fr)] lg:grid-rows-[3rem_minmax(0,1fr)]">
          <WorkspaceRail className={ownBars} />
          <TopBar
            className={ownBars}
            theme={theme}
            onTheme={setTheme}
            onSearch={() => setDialog("search")}
            onShowShortcuts={() => setDialog("shortcuts")}
            onDrill={() => setDialog("drill")}
          />
          <div className="relative isolate flex min-h-0 flex-1 flex-col">
            <DrillBanner />
            <RetiredGrid />
            <main id="main" tabIndex={-1} className="relative min-h-0 w-full flex-1 overflow-hidden outline-none">
              <PanelWidthsProvider initial={panels}>{children}</PanelWidthsProvider>
            </main>
          </div>
        </div>
        {hasSearched && <CommandPalette open={dialog === "search"} onClose={() => setDialog(null)} />}
        {dialog === "drill" && <DrillDialog open onClose={() => setDialog(null)} />}
        {hasLooked && <ShortcutsDialog open={dialog === "shortcuts"} onClose={() => setDialog(null)} />}
        <Toaster closeLabel={common("close")} />
      </ShellActionsContext>
    </ShellSessionProvider>
  );
}
