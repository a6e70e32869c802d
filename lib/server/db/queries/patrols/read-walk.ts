import { z } from "zod";
import { checkInKinds, type PatrolCheckIn } from "@/lib/contracts/patrols/patrol";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";

const segments = "select road_id from patrol_segments where district_code = $1 and patrol_id = $2 order by road_id";
const segmentRow = z.object({ road_id: z.string() });

const checkIns = `
select seq, at, kind, stop, reason from patrol_check_ins where district_code = $1 and patrol_id = $2 order by seq`;
const checkInRow = z.object({
  seq: z.number(),
  at: isoTime,
  kind: z.enum(checkInKinds),
  stop: z.string(),
  reason: z.string(),
});

/** All that is kept of the walk of a patrol. */
export async function readWalk(
  tx: Tx,
  { district_code: districtCode, id }: { district_code: string; id: string },
): Promise<{ coveredRoadIds: string[]; checkIns: PatrolCheckIn[] }> {
  const roads = await tx.rows(segments, [districtCode, id], segmentRow);
  return {
    coveredRoadIds: roads.map(({ road_id: roadId }) => roadId),
    checkIns: await tx.rows(checkIns, [districtCode, id], checkInRow),
  };
}
