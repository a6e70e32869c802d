import { createRandom, forkSeed, type Random } from "../../city/random";
import type { City } from "../../city-types";
import { componentCategories } from "../../dictionaries/component-categories";
import { departmentsOf, stationCode } from "../../dictionaries/departments";
import { eventCategories } from "../../dictionaries/event-categories";
import { syntheticName } from "../people/synthetic-person";
import { commanderId, demoUsers, departmentId } from "../users/demo-users";
import { type GridLeader, gridLeaders } from "../users/grid-leaders";
import type { CasePeople } from "./case-script";
import type { AssignedTo, Performer } from "./incident-record";

/** Everybody who appears in the timelines. */
export interface Staff {
  leaderOf(gridCode: string): GridLeader;
  /** Those who work on a case of this category and severity in this grid. */
  peopleFor(random: Random, facts: { category: string; severity: number; gridCode: string }): CasePeople;
}

const OFFICERS = 11;
const WORKERS_PER_DEPARTMENT = 6;
const LEADER_SHARE = 0.3;
/** Small matters that a grid leader settles on the spot. */
const leaderMatters = new Set([
  "01002",
  "01008",
  "02001",
  "05004",
  "06001",
  "06002",
  "06004",
  "06005",
  "06999",
  "13002",
]);
const responsible = new Map(
  [...eventCategories, ...componentCategories].map(([code, , , department]) => [code, department]),
);

export function createStaff(city: City): Staff {
  const random = createRandom(forkSeed(city.seed, "staff"));
  const users = new Map(demoUsers(city).map((user) => [user.id, user]));
  const officers: Performer[] = [
    { userId: commanderId, name: users.get(commanderId)?.name ?? "" },
    ...Array.from({ length: OFFICERS }, () => ({ userId: null, name: syntheticName(random) })),
  ];
  const departments = new Map(
    departmentsOf(
      "",
      city.areas.filter(({ level }) => level === "street"),
    ).map((one) => [one.code, one]),
  );
  const signedInUnit = users.get(departmentId);
  const workers = new Map<string, Performer[]>(
    [...departments.keys()].map((code) => {
      const known = code === signedInUnit?.departmentCode ? [{ userId: departmentId, name: signedInUnit.name }] : [];
      return [
        code,
        [
          ...known,
          ...Array.from({ length: WORKERS_PER_DEPARTMENT }, () => ({ userId: null, name: syntheticName(random) })),
        ],
      ];
    }),
  );
  const leaders = gridLeaders(city);
  const leaderOf = (gridCode: string): GridLeader => {
    const leader = leaders.get(gridCode);
    if (!leader) throw new RangeError(`no grid ${gridCode} in this city`);
    return leader;
  };
  const unit = (code: string): AssignedTo => ({
    departmentCode: code,
    userId: null,
    name: departments.get(code)?.name ?? "",
  });
  return {
    leaderOf,
    peopleFor(draw, { category, severity, gridCode }) {
      const leader: AssignedTo = { departmentCode: null, ...leaderOf(gridCode) };
      const toLeader = severity === 1 && leaderMatters.has(category) && draw.chance(LEADER_SHARE);
      return {
        officer: () => draw.pick(officers),
        first: toLeader ? leader : unit(responsible.get(category) ?? stationCode(gridCode.slice(0, 9))),
        fallback: unit(stationCode(gridCode.slice(0, 9))),
        worker: ({ departmentCode, userId, name }) =>
          departmentCode === null
            ? { userId, name }
            : draw.pick(workers.get(departmentCode) ?? [{ userId: null, name }]),
      };
    },
  };
}
