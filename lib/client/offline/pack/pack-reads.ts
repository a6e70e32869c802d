import { incidentStatuses, isSettled } from "@/lib/incidents/incident-status";

const PAGE_SIZE = "1000";

/** Open cases in the leader's grids; a page holds them all. The phone keeps the answer under this very address. */
export const openCasesQuery = {
  status: incidentStatuses.filter((status) => !isSettled(status)).join(","),
  limit: PAGE_SIZE,
};

/** Hazards that are not closed. */
export const openHazardsQuery = { status: "found,notified,rectifying,rectified", limit: PAGE_SIZE };

/** Places that must be inspected; a leader has some dozens. */
export const checkedPlacesQuery = { limit: PAGE_SIZE };

/** Dictionaries that the field's forms and lists speak in. */
export const fieldDictionaries = [
  "incident-category",
  "hazard-kind",
  "hazard-check",
  "place-kind",
  "care-need",
  "care-check",
] as const;
