import type { EntryLine } from "./dictionary-entry";

/**
 * 隐患 kinds. No national table was found (standards.md 2.3, [K]): a local list. `inspectionDays` is the rhythm of
 * re-inspection by level, `rectifyDays` the usual time given to the responsible unit.
 */
export const hazardKinds: readonly EntryLine[] = [
  ["fire", "消防", "Fire safety", { inspectionDays: [30, 7], rectifyDays: [7, 3], department: "fire" }],
  ["gas", "燃气", "Gas", { inspectionDays: [30, 7], rectifyDays: [5, 2], department: "gas" }],
  ["electric", "用电", "Electricity", { inspectionDays: [30, 7], rectifyDays: [7, 3], department: "power" }],
  [
    "scooter-charging",
    "电动车充电",
    "Scooter charging",
    { inspectionDays: [14, 7], rectifyDays: [3, 1], department: "fire" },
  ],
  ["building", "房屋", "Building", { inspectionDays: [60, 14], rectifyDays: [30, 15], department: "housing" }],
  [
    "falling-object",
    "高空坠物",
    "Falling objects",
    { inspectionDays: [30, 7], rectifyDays: [7, 2], department: "housing" },
  ],
  [
    "slope",
    "地质灾害",
    "Slope and ground",
    { inspectionDays: [30, 7], rectifyDays: [30, 10], department: "emergency" },
  ],
  ["flood", "内涝", "Flooding", { inspectionDays: [30, 10], rectifyDays: [20, 7], department: "drainage" }],
  ["road", "交通", "Road safety", { inspectionDays: [30, 14], rectifyDays: [15, 5], department: "traffic-police" }],
  [
    "water-edge",
    "临水",
    "Water's edge",
    { inspectionDays: [30, 14], rectifyDays: [15, 5], department: "water-affairs" },
  ],
];
