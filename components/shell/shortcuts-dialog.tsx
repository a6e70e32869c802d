"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { actionKeys } from "../incident/action-look";
import { Dialog } from "../ui/dialog";
import { Kbd } from "../ui/kbd";
import { useSession } from "./shell-session";
import { caseShortcuts, planShortcuts, presentationShortcuts, shortcutGroups, toolShortcuts } from "./shortcut-groups";
import { mayOpen } from "./workspaces";

/** The steps of a usual case, in the order they come. */
const steps = [
  "verify",
  "register",
  "dispatch",
  "accept",
  "start",
  "feed-back",
  "inspect",
  "close",
  "suspend",
] as const;

export function ShortcutsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations();
  const { role } = useSession();
  return (
    <Dialog open={open} onClose={onClose} title={t("shell.shortcuts")} closeLabel={t("common.close")} width="wide">
      <div className="min-h-0 gap-x-8 overflow-y-auto px-5 sm:columns-2">
        {shortcutGroups.map(({ name, shortcuts }) => (
          <Group key={name} title={t(`shell.shortcutGroup.${name}`)}>
            {shortcuts.map((shortcut) => (
              <Line key={shortcut.name} label={t(`shell.shortcut.${shortcut.name}`)} keys={shortcut.keys} />
            ))}
          </Group>
        ))}
        <Group title={t("shell.shortcutGroup.case")}>
          {steps.map((step) => (
            <Line key={step} label={t(`incidents.action.${step}`)} keys={[actionKeys[step]]} />
          ))}
          {caseShortcuts.map(({ name, keys }) => (
            <Line key={name} label={t(`shell.shortcut.${name}`)} keys={keys} />
          ))}
        </Group>
        {mayOpen(role, "plan") && (
          <Group title={t("shell.shortcutGroup.plan")}>
            {toolShortcuts.map(({ name, keys }) => (
              <Line key={name} label={t(`planEditor.tool.${name}`)} keys={keys} />
            ))}
            {planShortcuts.map(({ name, keys }) => (
              <Line key={name} label={t(`shell.shortcut.${name}`)} keys={keys} />
            ))}
          </Group>
        )}
        {(role === "leader" || role === "admin") && (
          <Group title={t("shell.shortcutGroup.presentation")}>
            {presentationShortcuts.map(({ name, keys }) => (
              <Line key={name} label={t(`shell.shortcut.${name}`)} keys={keys} />
            ))}
          </Group>
        )}
      </div>
      <p className="px-5 pt-2 pb-4 text-12 text-text-3">{t("shell.shortcutsNote")}</p>
    </Dialog>
  );
}

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="mb-4 break-inside-avoid">
    <h3 className="mb-1 text-12 text-text-3">{title}</h3>
    <dl className="divide-y divide-line">{children}</dl>
  </section>
);

const Line = ({ label, keys }: { label: string; keys: readonly string[] }) => (
  <div className="flex items-center justify-between gap-3 py-1.5">
    <dt>{label}</dt>
    <dd className="flex gap-1.5">
      {keys.map((key) => (key === "–" ? <span key={key}>–</span> : <Kbd key={key}>{key}</Kbd>))}
    </dd>
  </div>
);
