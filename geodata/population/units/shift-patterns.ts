import type { Random } from "../../city/random";

export interface ShiftPattern {
  name: string;
  weekdays: string;
  fromMinute: number;
  toMinute: number;
}

const everyDay = "1234567";
const hour = 60;
const ALL_WEEK_SHARE = 0.7;

/** 待命: a station, and the demo's own grid leader, who must be there whenever the demo is looked at. */
export const aroundTheClock: readonly ShiftPattern[] = [
  { name: "全天值守", weekdays: everyDay, fromMinute: 0, toMinute: 24 * hour },
];

/** One crew by day, one by night, so that a department is always within reach. */
export const shiftsOfCrew = (index: number): readonly ShiftPattern[] =>
  index === 0
    ? [{ name: "白班", weekdays: everyDay, fromMinute: 8 * hour, toMinute: 20 * hour }]
    : [{ name: "夜班", weekdays: everyDay, fromMinute: 20 * hour, toMinute: 8 * hour }];

/** Most leaders walk their grid all week, some have two days off. */
export const shiftsOfLeader = (random: Random): readonly ShiftPattern[] => [
  {
    name: "日常",
    weekdays: random.chance(ALL_WEEK_SHARE) ? everyDay : random.pick(["12345", "34567", "12567"]),
    fromMinute: 7 * hour,
    toMinute: 21 * hour,
  },
];
