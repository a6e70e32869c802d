import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/role";
import type { searchEndpoint } from "@/lib/contracts/search/search-endpoint";
import { numbersMeant } from "@/lib/incidents/numbers-meant";
import { ok, type Result } from "@/lib/kernel/result";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { findAddresses } from "@/lib/server/db/queries/search/find-addresses";
import { findCameras } from "@/lib/server/db/queries/search/find-cameras";
import { findGrids } from "@/lib/server/db/queries/search/find-grids";
import { findIncidentsByNumber } from "@/lib/server/db/queries/search/find-incidents-by-number";
import { inTransaction } from "@/lib/server/db/tx";
import { today } from "../today";

type Found = z.output<typeof searchEndpoint.success.schema>;

const MOST_OF_A_KIND = 8;
/** Roles that read cases at all; row-level security decides which of them. */
const readersOfCases: ReadonlySet<Role> = new Set<Role>(["commander", "department", "grid_leader", "leader"]);
/** A department works on the cases given to it and sees no cameras. */
const readersOfCameras: ReadonlySet<Role> = new Set<Role>(["commander", "planner", "grid_leader", "leader", "admin"]);

/** What the search field finds inside the scope. It looks at places and cases only, never at people. */
export function search(actor: Actor, text: string): Promise<Result<Found>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = actor.role === "auditor" ? [] : await scopeParts(tx);
      if (parts.length === 0) return ok({ grids: [], incidents: [], cameras: [], addresses: [] });
      const day = today();
      const numbers = readersOfCases.has(actor.role) ? numbersMeant(text, day) : [];
      const limit = MOST_OF_A_KIND;
      const cameras = readersOfCameras.has(actor.role) ? await findCameras(tx, parts, { text, limit }) : [];
      const addresses = await findAddresses(tx, parts, { text, limit });
      return ok({
        grids: await findGrids(tx, parts, { text, day, limit }),
        incidents: numbers.length === 0 ? [] : await findIncidentsByNumber(tx, parts, { numbers, limit }),
        cameras: cameras.map(({ lng, lat, ...camera }) => ({ ...camera, position: [lng, lat] })),
        addresses: addresses.map(({ lng, lat, ...address }) => ({ ...address, position: [lng, lat] })),
      });
    },
    { readOnly: true },
  );
}
