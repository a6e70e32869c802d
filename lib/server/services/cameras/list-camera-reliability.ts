import type { Actor } from "@/lib/access/actor";
import type { CameraReliability } from "@/lib/contracts/cameras/reliability-endpoints";
import { type Reliability, reliability } from "@/lib/coverage/reliability";
import { ok, type Result } from "@/lib/kernel/result";
import { listCamerasWithOutages, sumKnownTime, toHistory } from "@/lib/server/db/queries/cameras/camera-histories";
import { toCamera } from "@/lib/server/db/queries/cameras/camera-row";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { daysBefore } from "./days-before";
import { toldReliability } from "./told-reliability";

const nothing: Reliability = { observed: 0, off: 0, planned: 0, faults: 0, longest: 0 };

/** How cameras kept up: all together, and those that were off without notice for longest. */
export function listCameraReliability(
  actor: Actor,
  { area, days, limit }: { area?: string | undefined; days: number; limit: number },
): Promise<Result<CameraReliability>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      if (parts.length === 0) return ok({ days, cameras: 0, withFaults: 0, ...toldReliability(nothing), items: [] });
      const now = Date.now();
      const since = daysBefore(now, days);
      const { cameras, observed } = await sumKnownTime(tx, parts, since, new Date(now));
      const rows = (await listCamerasWithOutages(tx, parts, since)).map((row) => ({
        row,
        sums: reliability(toHistory(row), [since.getTime(), now]),
      }));
      const total = rows.reduce((sum, { sums }) => together(sum, sums), { ...nothing, observed });
      const worst = rows
        .filter(({ sums }) => sums.off > 0)
        .sort(
          (a, b) => b.sums.off - b.sums.planned - (a.sums.off - a.sums.planned) || Number(a.row.id) - Number(b.row.id),
        );
      return ok({
        days,
        cameras,
        withFaults: rows.filter(({ sums }) => sums.off > sums.planned).length,
        ...toldReliability(total),
        items: worst.slice(0, limit).map(({ row, sums }) => {
          const { id: cameraId, name, gridCode, position, status } = toCamera(row);
          return { cameraId, name, gridCode, position, status, ...toldReliability(sums) };
        }),
      });
    },
    { readOnly: true },
  );
}

/** All cameras were observed, also those that never were off. */
const together = (sum: Reliability, { off, planned, faults, longest }: Reliability): Reliability => ({
  observed: sum.observed,
  off: sum.off + off,
  planned: sum.planned + planned,
  faults: sum.faults + faults,
  longest: Math.max(sum.longest, longest),
});
