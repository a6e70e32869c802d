import { escapeLiteral } from "pg";
import type { GridCases } from "@/lib/grid/figures/counted-at-buildings";
import type { Tx } from "../../tx";
import { gridRecords } from "../grid-records";
import { notDrill } from "../incidents/not-drill";
import type { ScopePart } from "../scope-parts";
import { POINT_BYTES, pointAt, wholeSteps } from "./whole-steps";

const places = `grid_code, string_agg(${wholeSteps("position")}, '')`;

const incidents = `
select ${places} from incidents where reported_at >= now() - interval '90 days' and ${notDrill} group by grid_code`;

/** Of hazards there are few: they are read as everywhere. */
const hazards = ({ prefix, districtCode }: ScopePart): string => `
select ${places} from hazards where status <> 'closed' and district_code = ${escapeLiteral(districtCode)}
  and grid_code >= ${escapeLiteral(prefix)} and grid_code < ${escapeLiteral(`${prefix}~`)} group by grid_code`;

/** Where open hazards and the cases of the last 90 days of each grid are: to be counted at buildings, never to be handed on. */
export async function listGroundCases(tx: Tx, part: ScopePart): Promise<GridCases[]> {
  const cases: GridCases[] = [];
  const taking = (kind: GridCases["kind"]) => (row: Buffer) => {
    const { gridCode, records } = gridRecords(row);
    const length = records.byteLength / POINT_BYTES;
    cases.push({ kind, gridCode, places: Array.from({ length }, (_, i) => pointAt(records, i * POINT_BYTES)) });
  };
  await tx.copyAs("fangge_app", { part: part.prefix, select: hazards(part) }, taking("hazards"));
  await tx.copyAs("fangge_whole", { part: part.prefix, select: incidents }, taking("incidents"));
  return cases;
}
