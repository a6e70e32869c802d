import { z } from "zod";
import { queueTabs } from "./queue-state";

const codes = z.array(z.string()).default([]);

/** What a saved filter brings back: the tab and everything the filters say, not the case that happened to be open. */
const savedFilterSchema = z.object({
  name: z.string().min(1),
  tab: z.enum(queueTabs),
  place: codes,
  category: codes,
  severity: codes,
  source: codes,
  text: z.string().default(""),
  days: z.int().default(1),
});

export type SavedFilter = z.infer<typeof savedFilterSchema>;

const savedFiltersSchema = z.object({
  filters: z.array(savedFilterSchema),
  /** Opens with the workspace when its address asks for nothing. */
  standard: z.string().nullable(),
});

export type SavedFilters = z.infer<typeof savedFiltersSchema>;

export const noSavedFilters: SavedFilters = { filters: [], standard: null };

/** What was stored; broken or of another version, it counts as nothing. */
export function parseSavedFilters(text: string | null): SavedFilters {
  if (text === null) return noSavedFilters;
  try {
    return savedFiltersSchema.safeParse(JSON.parse(text)).data ?? noSavedFilters;
  } catch {
    // Not JSON: somebody else's entry, or half of ours. The reader saves anew.
    return noSavedFilters;
  }
}

/** The same name takes the place of what was saved under it. */
export const withFilter = ({ filters, standard }: SavedFilters, filter: SavedFilter): SavedFilters => ({
  filters: [...filters.filter(({ name }) => name !== filter.name), filter],
  standard,
});

export const withoutFilter = ({ filters, standard }: SavedFilters, name: string): SavedFilters => ({
  filters: filters.filter((filter) => filter.name !== name),
  standard: standard === name ? null : standard,
});

export const withStandard = ({ filters, standard }: SavedFilters, name: string): SavedFilters => ({
  filters,
  standard: standard === name ? null : name,
});
