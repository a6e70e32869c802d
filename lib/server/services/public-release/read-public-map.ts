import type { PublicMap } from "@/lib/contracts/public/read-public-map-endpoint";
import { cellCentre, cellRing } from "@/lib/incidents/publication/release-cells";
import { weekAfter } from "@/lib/incidents/publication/release-weeks";
import { dayAfter } from "@/lib/kernel/day-after";
import { ok, type Result } from "@/lib/kernel/result";
import { listReleases } from "@/lib/server/db/queries/public-release/list-releases";
import { nameStreets } from "@/lib/server/db/queries/public-release/name-streets";
import { inTransaction } from "@/lib/server/db/tx";
import { publicActor } from "../public/public-actor";
import { takeFeed } from "../public/public-limits";

/** Sums of what was published, and of nothing else: no case is read for it. */
export async function readPublicMap(weeks: number, address: string): Promise<Result<PublicMap>> {
  const taken = await takeFeed(address);
  if (!taken.ok) return taken;
  return inTransaction(
    await publicActor(),
    async (tx): Promise<Result<PublicMap>> => {
      const releases = await listReleases(tx, weeks);
      const [first, last] = [releases[0], releases.at(-1)];
      if (!first || !last) return ok({ span: null, cells: [], elsewhere: 0 });
      const counts = new Map<string, number>();
      for (const { cell, cases } of releases.flatMap(({ cells }) => cells))
        counts.set(cell, (counts.get(cell) ?? 0) + cases);
      const cells = [...counts].sort(([a, few], [b, many]) => many - few || (a < b ? -1 : 1));
      const streets = await nameStreets(
        tx,
        cells.map(([cell]) => cellCentre(cell)),
      );
      return ok({
        span: { from: first.week, to: dayAfter(weekAfter(last.week), -1) },
        cells: cells.map(([cell, cases], index) => ({
          cell,
          cases,
          ring: cellRing(cell),
          street: streets[index] ?? null,
        })),
        elsewhere: releases.reduce((sum, { rest }) => sum + rest, 0),
      });
    },
    { readOnly: true },
  );
}
