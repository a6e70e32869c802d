import admin from "./en/admin.json";
import alerts from "./en/alerts.json";
import audit from "./en/audit.json";
import campaigns from "./en/campaigns.json";
import command from "./en/command.json";
import common from "./en/common.json";
import coverage from "./en/coverage.json";
import devices from "./en/devices.json";
import duty from "./en/duty.json";
import errors from "./en/errors.json";
import field from "./en/field.json";
import handOver from "./en/hand-over.json";
import hazards from "./en/hazards.json";
import household from "./en/household.json";
import incidents from "./en/incidents.json";
import layers from "./en/layers.json";
import map from "./en/map.json";
import mediation from "./en/mediation.json";
import outbox from "./en/outbox.json";
import pack from "./en/pack.json";
import patrol from "./en/patrol.json";
import photos from "./en/photos.json";
import places from "./en/places.json";
import plan from "./en/plan.json";
import planEditor from "./en/plan-editor.json";
import publicPage from "./en/public-page.json";
import rules from "./en/rules.json";
import shell from "./en/shell.json";
import signIn from "./en/sign-in.json";
import units from "./en/units.json";
import visits from "./en/visits.json";
import wall from "./en/wall.json";
import type { zhCn } from "./zh-cn";

export const en: typeof zhCn = {
  admin,
  alerts,
  audit,
  campaigns,
  command,
  common,
  coverage,
  devices,
  duty,
  errors,
  field,
  handOver,
  hazards,
  household,
  incidents,
  layers,
  map,
  mediation,
  outbox,
  pack,
  patrol,
  photos,
  places,
  plan,
  planEditor,
  publicPage,
  rules,
  shell,
  signIn,
  units,
  visits,
  wall,
};
