"use client";

import { Check, Star } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { onDemand } from "../shared/on-demand";
import { IconButton } from "../ui/icon-button";
import { Menu, MenuItem, MenuLine } from "../ui/menu";
import { useOpenedOnce } from "../ui/use-opened-once";
import { isFiltered } from "./queue-state";
import type { SavedFilter } from "./saved-filters";
import type { QueueView } from "./use-queue-view";
import { useSavedFilters } from "./use-saved-filters";

const SavedFiltersDialog = onDemand(
  () => import("./saved-filters-dialog").then((module) => module.SavedFiltersDialog),
  "floating",
);

interface SavedFiltersMenuProps {
  view: QueueView;
  onApply: (filter: Omit<SavedFilter, "name">) => void;
}

const parts = ["tab", "place", "category", "severity", "source", "text", "days"] as const;
const shows = (view: QueueView, filter: SavedFilter): boolean =>
  parts.every((part) => String(view[part]) === String(filter[part]));

/** Filters with names: one press brings them back, and one of them may open with the workspace. */
export function SavedFiltersMenu({ view, onApply }: SavedFiltersMenuProps) {
  const t = useTranslations("command");
  const [saved, save] = useSavedFilters();
  const [managing, setManaging] = useState(false);
  const hasManaged = useOpenedOnce(managing);
  const apply = ({ name: _name, ...filter }: SavedFilter): void => onApply(filter);

  // An address that asks for something is somebody's view and is shown as it is.
  const openStandard = useEffectEvent(() => {
    const standard = saved?.filters.find(({ name }) => name === saved.standard);
    if (standard && window.location.search === "") apply(standard);
  });
  const isRead = saved !== null;
  useEffect(() => {
    if (isRead) openStandard();
  }, [isRead]);

  const isSaved = saved?.filters.some((filter) => shows(view, filter)) ?? false;
  const trigger = (
    <IconButton
      label={t("savedFilters")}
      size="small"
      className={isSaved && isFiltered(view) ? "border border-accent bg-accent-soft text-accent" : "border border-line"}
    >
      <Star aria-hidden className={isSaved && isFiltered(view) ? "size-4 fill-current" : "size-4"} />
    </IconButton>
  );
  return (
    <>
      <Menu trigger={trigger}>
        {saved?.filters.length === 0 && <p className="max-w-60 px-2.5 py-1.5 text-12 text-text-3">{t("savedNone")}</p>}
        {saved?.filters.map((filter) => (
          <MenuItem
            key={filter.name}
            icon={<Check aria-hidden className={shows(view, filter) ? "size-4" : "invisible size-4"} />}
            onSelect={() => apply(filter)}
          >
            <span className="max-w-52 flex-1 truncate">{filter.name}</span>
            {filter.name === saved.standard && <span className="text-12 text-text-3">{t("savedStandard")}</span>}
          </MenuItem>
        ))}
        <MenuLine />
        <MenuItem icon={<Star aria-hidden className="size-4" />} onSelect={() => setManaging(true)}>
          {t("savedManage")}
        </MenuItem>
      </Menu>
      {saved && hasManaged && (
        <SavedFiltersDialog
          open={managing}
          view={view}
          saved={saved}
          onSave={save}
          onClose={() => setManaging(false)}
        />
      )}
    </>
  );
}
