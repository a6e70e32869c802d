import { createRandom, forkSeed } from "../../city/random";
import type { City } from "../../city-types";
import { syntheticName } from "../people/synthetic-person";
import { type DemoUser, demoUsers, gridLeaderGrids, gridLeaderId } from "./demo-users";

export interface GridLeader {
  userId: string;
  name: string;
}

const usernameOf = (gridCode: string): string => `wg${gridCode}`;

/** A leader for every grid; the demo user leads a few. */
export function gridLeaders(city: City): Map<string, GridLeader> {
  const random = createRandom(forkSeed(city.seed, "grid-leaders"));
  const own = new Set(gridLeaderGrids(city).map(({ code }) => code));
  const ownName = demoUsers(city).find(({ id }) => id === gridLeaderId)?.name ?? "";
  return new Map(
    city.grids.map(({ code }) => {
      const name = syntheticName(random);
      return [
        code,
        own.has(code) ? { userId: gridLeaderId, name: ownName } : { userId: `u-${usernameOf(code)}`, name },
      ];
    }),
  );
}

/** The users behind the leaders' names, without an account: cases can be given to them, but nobody signs in. */
export function gridLeaderUsers(city: City): DemoUser[] {
  const communities = new Map(city.areas.map(({ code, name }) => [code, name]));
  return [...gridLeaders(city)]
    .filter(([, { userId }]) => userId !== gridLeaderId)
    .map(([code, { userId, name }]) => ({
      id: userId,
      username: usernameOf(code),
      name,
      role: "grid_leader",
      departmentCode: null,
      office: communities.get(code.slice(0, 12)) ?? "",
      scopes: [code],
      canSignIn: false,
    }));
}
