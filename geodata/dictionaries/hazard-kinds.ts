/** A type, not an interface: it is stored as an entry's `data`. Pairs are for general and major hazards. */
export type HazardRules = {
  /** Rhythm of re-inspection. */
  inspectionDays: readonly [general: number, major: number];
  /** The usual time given to the responsible unit. */
  rectifyDays: readonly [general: number, major: number];
  department: string;
};

/**
 * 隐患 kinds. No national table was found (standards.md 2.3, [K]): a local list.
 */
export const hazardKinds: readonly (readonly [code: string, name: string, nameEn: string, HazardRules])[] = [
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
