import type { Actor } from "@/lib/access/actor";
import type { CameraHistoryFacts } from "@/lib/contracts/cameras/reliability-endpoints";
import { reliability } from "@/lib/coverage/reliability";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { historiesOf, toHistory } from "@/lib/server/db/queries/cameras/camera-histories";
import { inTransaction } from "@/lib/server/db/tx";
import { daysBefore } from "./days-before";
import { toldReliability } from "./told-reliability";
import { visibleCamera } from "./visible-camera";

export function readCameraHistory(actor: Actor, id: string): Promise<Result<CameraHistoryFacts>> {
  return inTransaction(
    actor,
    async (tx) => {
      const found = await visibleCamera(tx, id);
      if (!found.ok) return found;
      const now = Date.now();
      const since = daysBefore(now, 90);
      const row = (await historiesOf(tx, [found.value.district_code], [id], since)).get(id);
      if (!row) return fail("not-found", { field: "id" });
      const over = (days: number) =>
        toldReliability(reliability(toHistory(row), [daysBefore(now, days).getTime(), now]));
      return ok({
        cameraId: id,
        days30: over(30),
        days90: over(90),
        maintenance: row.windows
          .filter(({ to }) => to > now)
          .map(({ id: window, from, to, reason }) => ({
            id: window,
            startsAt: new Date(from).toISOString(),
            endsAt: new Date(to).toISOString(),
            reason,
          })),
      });
    },
    { readOnly: true },
  );
}
