"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "../ui/dialog";
import { Kbd } from "../ui/kbd";

const shortcuts = [
  { name: "search", keys: ["⌘K", "Ctrl K"] },
  { name: "next", keys: ["J"] },
  { name: "previous", keys: ["K"] },
  { name: "close", keys: ["Esc"] },
  { name: "new", keys: ["N"] },
  { name: "help", keys: ["?"] },
] as const;

export function ShortcutsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations();
  return (
    <Dialog open={open} onClose={onClose} title={t("shell.shortcuts")} closeLabel={t("common.close")}>
      <dl className="divide-y divide-line px-5">
        {shortcuts.map(({ name, keys }) => (
          <div key={name} className="flex items-center justify-between py-2">
            <dt>{t(`shell.shortcut.${name}`)}</dt>
            <dd className="flex gap-1.5">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="px-5 pt-2 pb-4 text-12 text-text-3">{t("shell.shortcutsNote")}</p>
    </Dialog>
  );
}
