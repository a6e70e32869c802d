/** What a phone opens later. Each is a file of its own, so that Today is there at once. */
export const lazyParts = {
  incident: () => import("../incident/incident-inspector").then((part) => part.IncidentInspector),
  hazard: () => import("./hazard-detail").then((part) => part.HazardDetail),
  hazardForm: () => import("./hazard-form").then((part) => part.HazardForm),
  visit: () => import("./visits/visit-detail").then((part) => part.VisitDetail),
  place: () => import("./places/place-detail").then((part) => part.PlaceDetail),
  placeForm: () => import("./places/new-place-form").then((part) => part.NewPlaceForm),
  household: () => import("./household/opened-household").then((part) => part.OpenedHousehold),
  householdForm: () => import("./household/new-household-form").then((part) => part.NewHouseholdForm),
  patrol: () => import("./patrol/patrol-view").then((part) => part.PatrolView),
  map: () => import("./field-map").then((part) => part.FieldMap),
} as const;

const IDLE_MILLISECONDS = 3_000;

/** Fetches them all once the first view stands: where there is no network they are then on the phone. @returns how to stop */
export function fetchPartsAhead(): () => void {
  const timer = setTimeout(() => {
    // A part that does not come now comes when it is opened.
    for (const load of Object.values(lazyParts)) void load().catch(() => null);
  }, IDLE_MILLISECONDS);
  return () => clearTimeout(timer);
}
