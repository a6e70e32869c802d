"use client";

import { Command } from "cmdk";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Dialog } from "../ui/dialog";
import { useFinds } from "./use-finds";

const groupStyle =
  "[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-12 [&_[cmdk-group-heading]]:text-text-3";

/** ⌘K: finds areas, grids, cases and actions. Matching is ours (codes, names in both scripts), so cmdk's own is off. */
export function CommandPalette({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t("shell.searchLabel")}
      closeLabel={t("common.close")}
      width="wide"
      bare
    >
      <Finder onDone={onClose} />
    </Dialog>
  );
}

function Finder({ onDone }: { onDone: () => void }) {
  const t = useTranslations();
  const [text, setText] = useState("");
  const { groups, pending, failed } = useFinds(text.trim());
  const nothing = groups.every((group) => group.finds.length === 0);
  return (
    <Command shouldFilter={false} label={t("shell.searchLabel")} className="flex min-h-0 flex-col">
      <div className="flex items-center gap-2.5 border-b border-line px-4">
        <Search aria-hidden className="size-4 text-text-3" />
        <Command.Input
          autoFocus
          value={text}
          onValueChange={setText}
          placeholder={t("shell.searchHint")}
          className="h-12 min-w-0 flex-1 bg-transparent text-14 outline-none"
        />
        {pending && <span className="text-12 text-text-3">{t("common.loading")}…</span>}
      </div>
      <Command.List className="max-h-[min(26rem,60dvh)] overflow-y-auto p-1.5">
        {nothing && !pending && (
          <div role="status" className="px-4 py-10 text-center">
            <p className="text-14 font-semibold">
              {failed ? t("shell.searchFailed") : t("shell.searchEmpty", { text })}
            </p>
            {!failed && <p className="mt-1 text-12 text-text-2">{t("shell.searchEmptyText")}</p>}
          </div>
        )}
        {groups
          .filter((group) => group.finds.length > 0)
          .map((group) => (
            <Command.Group key={group.name} heading={t(`shell.${group.name}`)} className={groupStyle}>
              {group.finds.map((find) => (
                <Command.Item
                  key={find.id}
                  value={find.id}
                  onSelect={() => {
                    onDone();
                    find.open();
                  }}
                  className="flex min-h-9 cursor-pointer items-center gap-3 rounded-control px-3 data-[selected=true]:bg-accent-soft data-[selected=true]:text-accent"
                >
                  <span className="text-text-3">{find.icon}</span>
                  <span className="min-w-0 flex-1 truncate">{find.title}</span>
                  {find.detail && <span className="shrink-0 text-12 text-text-3">{find.detail}</span>}
                </Command.Item>
              ))}
            </Command.Group>
          ))}
      </Command.List>
    </Command>
  );
}
