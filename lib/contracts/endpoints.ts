import { acknowledgeEndpoint } from "./alarms/acknowledge-endpoint";
import {
  dryRunLadderEndpoint,
  listEscalationStepsEndpoint,
  publishEscalationStepsEndpoint,
  withdrawEscalationStepsEndpoint,
} from "./alarms/escalation-step-endpoints";
import { listAlarmsEndpoint } from "./alarms/list-alarms-endpoint";
import {
  changeAlertRuleEndpoint,
  createAlertRuleEndpoint,
  listAlertRulesEndpoint,
  removeAlertRuleEndpoint,
} from "./alerts/alert-rule-endpoints";
import {
  createAlertTargetEndpoint,
  listAlertTargetsEndpoint,
  removeAlertTargetEndpoint,
  tryAlertTargetEndpoint,
} from "./alerts/alert-target-endpoints";
import { listAlertDeliveriesEndpoint } from "./alerts/list-alert-deliveries-endpoint";
import { listAreasEndpoint } from "./areas/list-areas-endpoint";
import { readAssessmentEndpoint } from "./assessments/read-assessment-endpoint";
import { listAuditEndpoint } from "./audit/list-audit-endpoint";
import { verifyAuditEndpoint } from "./audit/verify-audit-endpoint";
import { cameraCatalogCsvEndpoint, cameraCatalogXmlEndpoint } from "./cameras/camera-catalog-endpoints";
import { listCamerasEndpoint } from "./cameras/list-cameras-endpoint";
import {
  announceMaintenanceEndpoint,
  listMaintenanceEndpoint,
  withdrawMaintenanceEndpoint,
} from "./cameras/maintenance-endpoints";
import { readCameraEndpoint } from "./cameras/read-camera-endpoint";
import { cameraHistoryEndpoint, cameraReliabilityEndpoint } from "./cameras/reliability-endpoints";
import { reportCameraStatusEndpoint } from "./cameras/report-camera-status-endpoint";
import { updateCameraEndpoint } from "./cameras/update-camera-endpoint";
import {
  campaignsOfCaseEndpoint,
  checkForCampaignEndpoint,
  createCampaignEndpoint,
  listCampaignsEndpoint,
  putCampaignCaseEndpoint,
  readCampaignEndpoint,
  stepCampaignEndpoint,
  updateCampaignEndpoint,
} from "./campaigns/campaign-endpoints";
import { blindSpotsEndpoint } from "./coverage/blind-spots-endpoint";
import {
  changeBriefingEndpoint,
  createBriefingEndpoint,
  listBriefingsEndpoint,
  readBriefingEndpoint,
  removeBriefingEndpoint,
} from "./coverage/briefing-endpoints";
import { cameraLookEndpoint } from "./coverage/camera-look-endpoint";
import { coverageAtEndpoint } from "./coverage/coverage-at-endpoint";
import { coverageGridsEndpoint } from "./coverage/coverage-grids-endpoint";
import { coverageRunEndpoint } from "./coverage/coverage-run-endpoint";
import { overReachEndpoint } from "./coverage/over-reach-endpoint";
import { createScenarioEndpoint, listScenariosEndpoint, removeScenarioEndpoint } from "./coverage/scenario-endpoints";
import { coverageServicesEndpoint } from "./coverage/services-endpoint";
import { cancelSuggestionEndpoint, readSuggestionEndpoint, suggestEndpoint } from "./coverage/suggestion-endpoints";
import { whatIfEndpoint } from "./coverage/what-if-endpoint";
import {
  listDeadlineRulesEndpoint,
  publishDeadlineRulesEndpoint,
  withdrawDeadlineRulesEndpoint,
} from "./deadlines/deadline-rule-endpoints";
import {
  listWorkCalendarsEndpoint,
  publishCalendarEndpoint,
  withdrawCalendarEndpoint,
} from "./deadlines/work-calendar-endpoints";
import {
  createDeviceEndpoint,
  deviceAlarmEndpoint,
  deviceHeartbeatEndpoint,
  listDevicesEndpoint,
  removeDeviceEndpoint,
} from "./devices/device-endpoints";
import {
  createDispatchRuleEndpoint,
  dryRunEndpoint,
  listDispatchRulesEndpoint,
  updateDispatchRuleEndpoint,
} from "./dispatch/dispatch-rule-endpoints";
import { listDrillsEndpoint, switchDrillEndpoint } from "./drills/drill-endpoints";
import { fieldEndpoints } from "./field-endpoints";
import { gridLayerEndpoints } from "./grid-layers/grid-layer-endpoints";
import { listGridsEndpoint } from "./grids/list-grids-endpoint";
import { listSuccessionsEndpoint } from "./grids/list-successions-endpoint";
import { readGridEndpoint } from "./grids/read-grid-endpoint";
import { readGridStatsEndpoint } from "./grids/read-grid-stats-endpoint";
import {
  acknowledgeHandOverEndpoint,
  amendHandOverEndpoint,
  listHandOversEndpoint,
  readHandOverEndpoint,
  readHandOverFactsEndpoint,
  writeHandOverEndpoint,
} from "./hand-overs/hand-over-endpoints";
import { readHealthEndpoint } from "./health/read-health-endpoint";
import { callUnitsEndpoint } from "./incidents/call-units-endpoint";
import { checkInEndpoint } from "./incidents/check-in-endpoint";
import { commentIncidentEndpoint } from "./incidents/comment-incident-endpoint";
import { createIncidentEndpoint } from "./incidents/create-incident-endpoint";
import { dispatchManyEndpoint } from "./incidents/dispatch-many-endpoint";
import { listDuplicatesEndpoint, mergeIncidentEndpoint } from "./incidents/duplicate-endpoints";
import { linkIncidentEndpoint, splitIncidentEndpoint } from "./incidents/family-endpoints";
import { incidentHouseholdEndpoint, revealIncidentHouseholdEndpoint } from "./incidents/incident-household-endpoints";
import { listAssigneesEndpoint } from "./incidents/list-assignees-endpoint";
import { listIncidentsEndpoint } from "./incidents/list-incidents-endpoint";
import {
  addPartyEndpoint,
  mediateIncidentEndpoint,
  removePartyEndpoint,
  revealPartyEndpoint,
} from "./incidents/mediation-endpoints";
import { reachMilestoneEndpoint } from "./incidents/reach-milestone-endpoint";
import { readIncidentColumnsEndpoint } from "./incidents/read-incident-columns-endpoint";
import { readIncidentEndpoint } from "./incidents/read-incident-endpoint";
import { readLatenessEndpoint } from "./incidents/read-lateness-endpoint";
import { readRatesEndpoint } from "./incidents/read-rates-endpoint";
import { revealReporterEndpoint } from "./incidents/reveal-reporter-endpoint";
import { transitionIncidentEndpoint } from "./incidents/transition-incident-endpoint";
import { listNotificationsEndpoint } from "./notifications/list-notifications-endpoint";
import { readNotificationsEndpoint } from "./notifications/read-notifications-endpoint";
import { readOpenapiEndpoint } from "./openapi/read-openapi-endpoint";
import type { AnyEndpoint } from "./openapi-document";
import { readPhotoEndpoint } from "./photos/read-photo-endpoint";
import { uploadPhotoEndpoint } from "./photos/upload-photo-endpoint";
import { placeAtEndpoint } from "./places/place-at-endpoint";
import { changePlanEndpoint } from "./plans/change-plan-endpoint";
import { checkPlanEndpoint } from "./plans/check-plan-endpoint";
import { createPlanEndpoint } from "./plans/create-plan-endpoint";
import { createPlanFromFileEndpoint } from "./plans/create-plan-from-file-endpoint";
import { listPlanRepairsEndpoint } from "./plans/list-plan-repairs-endpoint";
import { listPlansEndpoint } from "./plans/list-plans-endpoint";
import {
  approvePlanEndpoint,
  commentPlanEndpoint,
  publishPlanEndpoint,
  rejectPlanEndpoint,
  rollbackPlanEndpoint,
  submitPlanEndpoint,
} from "./plans/plan-decision-endpoints";
import { planDiffEndpoint } from "./plans/plan-diff-endpoint";
import { planPresenceEndpoint } from "./plans/plan-presence-endpoint";
import { cancelProposalEndpoint, proposePlanEndpoint, readProposalEndpoint } from "./plans/plan-proposal-endpoints";
import { readPlanBuildingsEndpoint } from "./plans/read-plan-buildings-endpoint";
import { readPlanEndpoint } from "./plans/read-plan-endpoint";
import { followReportEndpoint } from "./public/follow-report-endpoint";
import { readPublicMapEndpoint } from "./public/read-public-map-endpoint";
import { reportPubliclyEndpoint } from "./public/report-publicly-endpoint";
import { listDictionaryEndpoint } from "./reference/list-dictionary-endpoint";
import { searchEndpoint } from "./search/search-endpoint";
import { meEndpoint } from "./session/me-endpoint";
import {
  removeSecondFactorEndpoint,
  setUpSecondFactorEndpoint,
  verifySecondFactorEndpoint,
} from "./session/second-factor-endpoint";
import { signInEndpoint } from "./session/sign-in-endpoint";
import { signOutEndpoint } from "./session/sign-out-endpoint";
import { readSimulatorEndpoint } from "./simulator/read-simulator-endpoint";
import { switchSimulatorEndpoint } from "./simulator/switch-simulator-endpoint";
import { createTokenEndpoint, listTokensEndpoint, revokeTokenEndpoint } from "./tokens/token-endpoints";
import { changeUnitEndpoint, createUnitEndpoint, retireUnitEndpoint } from "./units/change-unit-endpoints";
import { checkInUnitEndpoint } from "./units/check-in-unit-endpoint";
import { listUnitsEndpoint } from "./units/list-units-endpoint";
import { setShiftsEndpoint } from "./units/set-shifts-endpoint";
import {
  changeOwnPasswordEndpoint,
  disableUserEndpoint,
  enableUserEndpoint,
  setPasswordEndpoint,
  setScopesEndpoint,
} from "./users/change-user-endpoints";
import { createUserEndpoint } from "./users/create-user-endpoint";
import { listUsersEndpoint } from "./users/list-users-endpoint";
import { openWallEndpoint } from "./wall/open-wall-endpoint";
import { readWallEndpoint } from "./wall/read-wall-endpoint";

/** Every call of the HTTP contract. A route that is not here fails the contract test, and is in no document. */
export const endpoints: readonly AnyEndpoint[] = [
  ...fieldEndpoints,
  ...gridLayerEndpoints,
  listAreasEndpoint,
  readAssessmentEndpoint,
  listAuditEndpoint,
  verifyAuditEndpoint,
  listCamerasEndpoint,
  readCameraEndpoint,
  updateCameraEndpoint,
  listMaintenanceEndpoint,
  announceMaintenanceEndpoint,
  withdrawMaintenanceEndpoint,
  cameraReliabilityEndpoint,
  cameraHistoryEndpoint,
  reportCameraStatusEndpoint,
  cameraCatalogXmlEndpoint,
  cameraCatalogCsvEndpoint,
  listCampaignsEndpoint,
  createCampaignEndpoint,
  readCampaignEndpoint,
  updateCampaignEndpoint,
  stepCampaignEndpoint,
  putCampaignCaseEndpoint,
  checkForCampaignEndpoint,
  campaignsOfCaseEndpoint,
  blindSpotsEndpoint,
  coverageAtEndpoint,
  cameraLookEndpoint,
  coverageGridsEndpoint,
  coverageRunEndpoint,
  coverageServicesEndpoint,
  whatIfEndpoint,
  listBriefingsEndpoint,
  createBriefingEndpoint,
  readBriefingEndpoint,
  changeBriefingEndpoint,
  removeBriefingEndpoint,
  listScenariosEndpoint,
  createScenarioEndpoint,
  removeScenarioEndpoint,
  overReachEndpoint,
  suggestEndpoint,
  readSuggestionEndpoint,
  cancelSuggestionEndpoint,
  listDeadlineRulesEndpoint,
  publishDeadlineRulesEndpoint,
  withdrawDeadlineRulesEndpoint,
  listWorkCalendarsEndpoint,
  publishCalendarEndpoint,
  withdrawCalendarEndpoint,
  listDispatchRulesEndpoint,
  createDispatchRuleEndpoint,
  updateDispatchRuleEndpoint,
  dryRunEndpoint,
  listGridsEndpoint,
  listSuccessionsEndpoint,
  readGridEndpoint,
  readGridStatsEndpoint,
  listHandOversEndpoint,
  readHandOverFactsEndpoint,
  readHandOverEndpoint,
  writeHandOverEndpoint,
  amendHandOverEndpoint,
  acknowledgeHandOverEndpoint,
  readHealthEndpoint,
  commentIncidentEndpoint,
  callUnitsEndpoint,
  checkInEndpoint,
  dispatchManyEndpoint,
  createIncidentEndpoint,
  listDuplicatesEndpoint,
  mergeIncidentEndpoint,
  splitIncidentEndpoint,
  linkIncidentEndpoint,
  incidentHouseholdEndpoint,
  revealIncidentHouseholdEndpoint,
  listAssigneesEndpoint,
  listIncidentsEndpoint,
  mediateIncidentEndpoint,
  addPartyEndpoint,
  revealPartyEndpoint,
  removePartyEndpoint,
  reachMilestoneEndpoint,
  readIncidentColumnsEndpoint,
  readLatenessEndpoint,
  readRatesEndpoint,
  readIncidentEndpoint,
  revealReporterEndpoint,
  transitionIncidentEndpoint,
  readOpenapiEndpoint,
  readPhotoEndpoint,
  uploadPhotoEndpoint,
  placeAtEndpoint,
  changePlanEndpoint,
  checkPlanEndpoint,
  createPlanEndpoint,
  createPlanFromFileEndpoint,
  listPlanRepairsEndpoint,
  listPlansEndpoint,
  readPlanBuildingsEndpoint,
  readPlanEndpoint,
  approvePlanEndpoint,
  commentPlanEndpoint,
  publishPlanEndpoint,
  rejectPlanEndpoint,
  rollbackPlanEndpoint,
  submitPlanEndpoint,
  planDiffEndpoint,
  planPresenceEndpoint,
  cancelProposalEndpoint,
  proposePlanEndpoint,
  readProposalEndpoint,
  followReportEndpoint,
  reportPubliclyEndpoint,
  readPublicMapEndpoint,
  listDictionaryEndpoint,
  searchEndpoint,
  meEndpoint,
  removeSecondFactorEndpoint,
  setUpSecondFactorEndpoint,
  verifySecondFactorEndpoint,
  signInEndpoint,
  signOutEndpoint,
  createTokenEndpoint,
  listTokensEndpoint,
  revokeTokenEndpoint,
  changeOwnPasswordEndpoint,
  disableUserEndpoint,
  enableUserEndpoint,
  setPasswordEndpoint,
  setScopesEndpoint,
  createUserEndpoint,
  listUsersEndpoint,
  openWallEndpoint,
  readWallEndpoint,
  readSimulatorEndpoint,
  switchSimulatorEndpoint,
  checkInUnitEndpoint,
  listUnitsEndpoint,
  createUnitEndpoint,
  changeUnitEndpoint,
  retireUnitEndpoint,
  setShiftsEndpoint,
  acknowledgeEndpoint,
  listAlarmsEndpoint,
  listEscalationStepsEndpoint,
  publishEscalationStepsEndpoint,
  withdrawEscalationStepsEndpoint,
  dryRunLadderEndpoint,
  listNotificationsEndpoint,
  readNotificationsEndpoint,
  listAlertRulesEndpoint,
  createAlertRuleEndpoint,
  changeAlertRuleEndpoint,
  removeAlertRuleEndpoint,
  listAlertTargetsEndpoint,
  createAlertTargetEndpoint,
  removeAlertTargetEndpoint,
  tryAlertTargetEndpoint,
  listAlertDeliveriesEndpoint,
  listDrillsEndpoint,
  switchDrillEndpoint,
  listDevicesEndpoint,
  createDeviceEndpoint,
  removeDeviceEndpoint,
  deviceAlarmEndpoint,
  deviceHeartbeatEndpoint,
];
