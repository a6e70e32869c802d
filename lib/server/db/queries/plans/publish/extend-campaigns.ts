import { z } from "zod";
import type { Tx } from "../../../tx";
import type { WholePlanRow } from "../plan-row";

/** Of a grid that is no more all who have its ground now; of one that goes on those that were born of it. */
const followed = `
select old_code, new_code from grid_successions
where district_code = $1 and plan_id = $2 and (not (old_code = any ($3)) or new_code = any ($4))`;
const followedRow = z.object({ old_code: z.string(), new_code: z.string() });

/** The area of a campaign is the smallest that holds all its places, as `commonArea` finds it. */
const extend = `
with grown as (
  select c.id, c.places || added.codes as places
  from campaigns c, lateral (
    select array_agg(distinct s.new_code) as codes from unnest($2::text[], $3::text[]) as s (old_code, new_code)
    where s.old_code = any (c.places) and not s.new_code ^@ any (c.places)) added
  where c.district_code = $1 and c.status <> 'closed' and added.codes is not null)
update campaigns c set places = grown.places, revision = c.revision + 1, updated_at = $4, updated_by_name = $5, area_code = (
    select left(min(place), digits) from unnest(grown.places) place, unnest(array[15, 12, 9, 6]) digits
    group by digits having min(length(place)) >= digits and min(left(place, digits)) = max(left(place, digits))
    order by digits desc limit 1)
from grown where c.district_code = $1 and c.id = grown.id`;

/**
 * Adds to the places of campaigns that are not closed the grids that follow those they name; what they named stays, for the
 * cases and checks of its days.
 * @param grids the codes in force from now on, and those of them that are new
 * @returns how many campaigns grew
 */
export async function extendCampaigns(
  tx: Tx,
  plan: WholePlanRow,
  { grids, born, at }: { grids: readonly string[]; born: readonly string[]; at: Date },
): Promise<number> {
  const { district_code: district, id } = plan;
  const pairs = await tx.rows(followed, [district, id, grids, born], followedRow);
  const [old, next] = [pairs.map((pair) => pair.old_code), pairs.map((pair) => pair.new_code)];
  return tx.asPublisher((run) => run(extend, [district, old, next, at, tx.actor.name]));
}
