"use client";

import { Building2, Keyboard, Languages, LogOut, Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { useGoTo } from "./address-provider";
import type { Find, FindGroup } from "./find";
import { useShellActions } from "./shell-actions";
import { levelOf } from "./shell-area";
import { useSession } from "./shell-session";
import { useArea } from "./use-area";
import { useRemoteFinds } from "./use-remote-finds";
import { workspaceIcons } from "./workspace-rail";
import { mayOpen, workspaces } from "./workspaces";

const MAX_AREAS = 8;
const iconStyle = "size-4";

/** Everything that matches the text, nearest to a place or a case first. */
export function useFinds(text: string): { groups: FindGroup[]; pending: boolean; failed: boolean } {
  const remote = useRemoteFinds(text);
  const areas = useAreaFinds(text);
  const { workspaceFinds, actionFinds } = useFixedFinds(text);
  return {
    groups: [
      ...remote.groups,
      { name: "groupAreas", finds: areas },
      { name: "groupWorkspaces", finds: workspaceFinds },
      { name: "groupActions", finds: actionFinds },
    ],
    pending: remote.pending,
    failed: remote.failed,
  };
}

const matches = (text: string, ...candidates: string[]): boolean =>
  candidates.some((candidate) => candidate.toLowerCase().includes(text.toLowerCase()));

function useAreaFinds(text: string): Find[] {
  const t = useTranslations("common.level");
  const { areas } = useSession();
  const [, setArea] = useArea();
  if (text === "") return [];
  return areas
    .filter(({ code, name }) => matches(text, name) || code.startsWith(text))
    .slice(0, MAX_AREAS)
    .map(({ code, name }) => ({
      id: `area-${code}`,
      title: name,
      detail: `${t(levelOf(code))} ${code}`,
      icon: <Building2 aria-hidden className={iconStyle} />,
      open: () => void setArea(code),
    }));
}

function useFixedFinds(text: string): { workspaceFinds: Find[]; actionFinds: Find[] } {
  const t = useTranslations("shell");
  const { role } = useSession();
  const goTo = useGoTo();
  const { setTheme, switchLanguage, showShortcuts, signOut } = useShellActions();

  const workspaceFinds = workspaces
    .filter((workspace) => mayOpen(role, workspace))
    .map((workspace): Find => {
      const Icon = workspaceIcons[workspace];
      return {
        id: `workspace-${workspace}`,
        title: t(`workspace.${workspace}`),
        icon: <Icon aria-hidden className={iconStyle} />,
        open: () => goTo(`/${workspace}`),
      };
    });
  const actionFinds: Find[] = [
    {
      id: "language",
      title: t("language"),
      icon: <Languages aria-hidden className={iconStyle} />,
      open: switchLanguage,
    },
    {
      id: "dark",
      title: `${t("theme")}: ${t("themeDark")}`,
      icon: <Moon aria-hidden className={iconStyle} />,
      open: () => setTheme("dark"),
    },
    {
      id: "light",
      title: `${t("theme")}: ${t("themeLight")}`,
      icon: <Sun aria-hidden className={iconStyle} />,
      open: () => setTheme("light"),
    },
    {
      id: "shortcuts",
      title: t("shortcuts"),
      icon: <Keyboard aria-hidden className={iconStyle} />,
      open: showShortcuts,
    },
    { id: "sign-out", title: t("signOut"), icon: <LogOut aria-hidden className={iconStyle} />, open: signOut },
  ];
  const fitting = (find: Find) => text === "" || matches(text, find.title);
  return { workspaceFinds: workspaceFinds.filter(fitting), actionFinds: actionFinds.filter(fitting) };
}
