import type { StoredEntry } from "./outbox-entry";

/** Where an act of each kind goes, and nowhere else. */
const paths: Readonly<Record<StoredEntry["kind"], RegExp>> = {
  report: /^\/api\/incidents$/,
  hazard: /^\/api\/hazards$/,
  inspection: /^\/api\/hazards\/\d{1,18}\/inspections$/,
  visit: /^\/api\/care-visits\/\d{1,18}\/outcome$/,
  "place-check": /^\/api\/checked-places\/\d{1,18}\/checks$/,
  patrol: /^\/api\/patrols\/\d{1,18}\/report$/,
};

export const isActPath = (kind: StoredEntry["kind"], path: string): boolean => paths[kind].test(path);
