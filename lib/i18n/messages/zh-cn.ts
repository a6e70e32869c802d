import admin from "./zh-CN/admin.json";
import alerts from "./zh-CN/alerts.json";
import audit from "./zh-CN/audit.json";
import campaigns from "./zh-CN/campaigns.json";
import command from "./zh-CN/command.json";
import common from "./zh-CN/common.json";
import coverage from "./zh-CN/coverage.json";
import devices from "./zh-CN/devices.json";
import duty from "./zh-CN/duty.json";
import errors from "./zh-CN/errors.json";
import field from "./zh-CN/field.json";
import handOver from "./zh-CN/hand-over.json";
import hazards from "./zh-CN/hazards.json";
import household from "./zh-CN/household.json";
import incidents from "./zh-CN/incidents.json";
import layers from "./zh-CN/layers.json";
import map from "./zh-CN/map.json";
import mediation from "./zh-CN/mediation.json";
import outbox from "./zh-CN/outbox.json";
import pack from "./zh-CN/pack.json";
import patrol from "./zh-CN/patrol.json";
import photos from "./zh-CN/photos.json";
import places from "./zh-CN/places.json";
import plan from "./zh-CN/plan.json";
import planEditor from "./zh-CN/plan-editor.json";
import publicPage from "./zh-CN/public-page.json";
import rules from "./zh-CN/rules.json";
import shell from "./zh-CN/shell.json";
import signIn from "./zh-CN/sign-in.json";
import units from "./zh-CN/units.json";
import visits from "./zh-CN/visits.json";
import wall from "./zh-CN/wall.json";

export const zhCn = {
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
