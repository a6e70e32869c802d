/**
 * What a consented visit is for. A need says what to do, never what somebody is: no diagnosis, no belief, no record
 * (product.md, refusals). `visitDays` is the agreed rhythm of visits.
 */
export const careNeeds: readonly (readonly [code: string, name: string, nameEn: string, { visitDays: number }])[] = [
  ["lives-alone-80", "独居 80 岁以上", "Lives alone, 80+", { visitDays: 7 }],
  ["lives-alone-60", "独居 60 岁以上", "Lives alone, 60+", { visitDays: 14 }],
  ["needs-help-walking", "行动需要协助", "Needs help walking", { visitDays: 14 }],
  ["needs-evacuation-help", "紧急撤离需要协助", "Needs help to evacuate", { visitDays: 30 }],
  ["child-with-grandparents", "隔代照护儿童", "Child cared for by grandparents", { visitDays: 30 }],
  ["medical-device-power", "居家设备需不断电", "Home device needs power", { visitDays: 30 }],
];
