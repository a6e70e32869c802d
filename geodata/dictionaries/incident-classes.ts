import type { EntryLine } from "./dictionary-entry";

/**
 * 大类. 事件 01–06 carry the numbers of GB/T 30428.2 (after which this is designed; 02–06 are general knowledge).
 * 部件 would be 01–05 there as well; one two-digit space cannot hold both, so 部件 stand at 11–15 (that number + 10),
 * as a local extension, and keep their own order. 07 is a local extension, too: what people quarrel about and somebody mediates.
 */
export const incidentClasses: readonly EntryLine[] = [
  ["01", "市容环境", "City appearance", { kind: "event" }],
  ["02", "宣传广告", "Posters and advertising", { kind: "event" }],
  ["03", "施工管理", "Construction sites", { kind: "event" }],
  ["04", "突发事件", "Emergencies", { kind: "event" }],
  ["05", "街面秩序", "Street order", { kind: "event" }],
  ["06", "其他事件", "Other events", { kind: "event" }],
  ["07", "矛盾纠纷", "Disputes", { kind: "dispute" }],
  ["11", "公用设施", "Public utilities", { kind: "component", standardClass: "01" }],
  ["12", "交通设施", "Traffic facilities", { kind: "component", standardClass: "02" }],
  ["13", "市容环境设施", "Sanitation facilities", { kind: "component", standardClass: "03" }],
  ["14", "园林绿化设施", "Greenery facilities", { kind: "component", standardClass: "04" }],
  ["15", "其他设施", "Other facilities", { kind: "component", standardClass: "05" }],
];
