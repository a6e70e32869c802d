"use client";

import { Star, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type SyntheticEvent, useState } from "react";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Field } from "../ui/field";
import { IconButton } from "../ui/icon-button";
import { Input } from "../ui/input";
import { type SavedFilters, withFilter, withoutFilter, withStandard } from "./saved-filters";
import type { QueueView } from "./use-queue-view";

const LONGEST_NAME = 30;

interface SavedFiltersDialogProps {
  open: boolean;
  view: QueueView;
  saved: SavedFilters;
  onSave: (saved: SavedFilters) => void;
  onClose: () => void;
}

/** Gives the view at hand a name; below, what is saved: make it the standard one, or delete it. */
export function SavedFiltersDialog({ open, view, saved, onSave, onClose }: SavedFiltersDialogProps) {
  const t = useTranslations();
  const [name, setName] = useState("");
  const add = (event: SyntheticEvent): void => {
    event.preventDefault();
    const words = name.trim();
    if (words === "") return;
    const { tab, place, category, severity, source, text, days } = view;
    onSave(withFilter(saved, { name: words, tab, place, category, severity, source, text, days }));
    setName("");
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t("command.savedFilters")}
      description={t("command.savedText")}
      closeLabel={t("common.close")}
    >
      <form onSubmit={add} className="flex items-end gap-2 px-5 pt-2">
        <div className="min-w-0 flex-1">
          <Field label={t("command.savedName")}>
            {(control) => (
              <Input
                {...control}
                autoFocus
                maxLength={LONGEST_NAME}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
        </div>
        <Button type="submit" look="primary" className="h-9!" disabled={name.trim() === ""}>
          {t("common.save")}
        </Button>
      </form>
      <ul className="min-h-14 overflow-y-auto px-5 pt-3 pb-5">
        {saved.filters.length === 0 && <li className="text-12 text-text-3">{t("command.savedNone")}</li>}
        {saved.filters.map((filter) => (
          <li key={filter.name} className="flex h-10 items-center gap-1 border-b border-line last:border-0">
            <span className="min-w-0 flex-1 truncate">
              {filter.name}
              <span className="ml-2 text-12 text-text-3">{t(`command.tab.${filter.tab}`)}</span>
            </span>
            <Button
              look="quiet"
              size="small"
              aria-pressed={filter.name === saved.standard}
              onClick={() => onSave(withStandard(saved, filter.name))}
            >
              <Star
                aria-hidden
                className={filter.name === saved.standard ? "size-3.5 fill-current text-accent" : "size-3.5"}
              />
              {t("command.savedStandard")}
            </Button>
            <IconButton
              label={t("command.savedDelete", { name: filter.name })}
              size="small"
              onClick={() => onSave(withoutFilter(saved, filter.name))}
            >
              <Trash2 aria-hidden className="size-4" />
            </IconButton>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
