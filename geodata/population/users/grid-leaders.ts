import { createRandom, forkSeed } from "../../city/random";
import type { City } from "../../city-types";
import { syntheticName } from "../people/synthetic-person";
import { demoUsers, gridLeaderGrids, gridLeaderId } from "./demo-users";

export interface GridLeader {
  userId: string | null;
  name: string;
}

/** A leader's name for every grid; the demo user's own grids have an account behind the name. */
export function gridLeaders(city: City): Map<string, GridLeader> {
  const random = createRandom(forkSeed(city.seed, "grid-leaders"));
  const own = new Set(gridLeaderGrids(city).map(({ code }) => code));
  const ownName = demoUsers(city).find(({ id }) => id === gridLeaderId)?.name ?? "";
  return new Map(
    city.grids.map(({ code }) => {
      const name = syntheticName(random);
      return [code, own.has(code) ? { userId: gridLeaderId, name: ownName } : { userId: null, name }];
    }),
  );
}
