import {
  listCareVisitsEndpoint,
  listMissedVisitsEndpoint,
  planCareEndpoint,
  recordCareVisitEndpoint,
} from "./care/care-visit-endpoints";
import {
  changeCheckedPlaceEndpoint,
  checkPlaceEndpoint,
  createCheckedPlaceEndpoint,
  listCheckedPlacesEndpoint,
  readCheckedPlaceEndpoint,
} from "./checked-places/checked-place-endpoints";
import { fieldKeysEndpoint } from "./field/field-keys-endpoint";
import { createHazardEndpoint } from "./hazards/create-hazard-endpoint";
import { inspectHazardEndpoint } from "./hazards/inspect-hazard-endpoint";
import { listHazardsEndpoint } from "./hazards/list-hazards-endpoint";
import { readHazardEndpoint } from "./hazards/read-hazard-endpoint";
import { editHouseholdEndpoint } from "./households/edit-household-endpoint";
import {
  createHouseholdEndpoint,
  listHouseholdChangesEndpoint,
  mergeHouseholdEndpoint,
  splitHouseholdEndpoint,
  undoHouseholdChangeEndpoint,
} from "./households/household-change-endpoints";
import { listHouseholdsEndpoint } from "./households/list-households-endpoint";
import { revealHouseholdEndpoint } from "./households/reveal-household-endpoint";
import { searchHouseholdsEndpoint } from "./households/search-households-endpoint";
import type { AnyEndpoint } from "./openapi-document";
import { listPlatesEndpoint } from "./patrols/list-plates-endpoint";
import { planPatrolEndpoint } from "./patrols/plan-patrol-endpoint";
import {
  listPatrolsEndpoint,
  readPatrolEndpoint,
  readPatrolGeojsonEndpoint,
  readPatrolGpxEndpoint,
} from "./patrols/read-patrol-endpoints";
import { reportPatrolEndpoint } from "./patrols/report-patrol-endpoint";
import { putPatrolZonesEndpoint, readPatrolZonesEndpoint, tryPatrolZonesEndpoint } from "./patrols/zone-endpoints";
import {
  askForRecordEndpoint,
  decideRequestEndpoint,
  listLooksEndpoint,
  listResidentRequestsEndpoint,
  listRetentionReceiptsEndpoint,
} from "./residents/resident-request-endpoints";

/** Calls of a grid leader's day: places, hazards, households, visits, patrols. */
export const fieldEndpoints: readonly AnyEndpoint[] = [
  fieldKeysEndpoint,
  listCareVisitsEndpoint,
  listMissedVisitsEndpoint,
  recordCareVisitEndpoint,
  planCareEndpoint,
  editHouseholdEndpoint,
  listLooksEndpoint,
  askForRecordEndpoint,
  listResidentRequestsEndpoint,
  decideRequestEndpoint,
  listRetentionReceiptsEndpoint,
  createHazardEndpoint,
  inspectHazardEndpoint,
  listHazardsEndpoint,
  readHazardEndpoint,
  listCheckedPlacesEndpoint,
  createCheckedPlaceEndpoint,
  readCheckedPlaceEndpoint,
  changeCheckedPlaceEndpoint,
  checkPlaceEndpoint,
  createHouseholdEndpoint,
  mergeHouseholdEndpoint,
  splitHouseholdEndpoint,
  listHouseholdChangesEndpoint,
  undoHouseholdChangeEndpoint,
  listHouseholdsEndpoint,
  revealHouseholdEndpoint,
  searchHouseholdsEndpoint,
  readPatrolZonesEndpoint,
  putPatrolZonesEndpoint,
  tryPatrolZonesEndpoint,
  planPatrolEndpoint,
  listPatrolsEndpoint,
  readPatrolEndpoint,
  readPatrolGpxEndpoint,
  readPatrolGeojsonEndpoint,
  listPlatesEndpoint,
  reportPatrolEndpoint,
];
