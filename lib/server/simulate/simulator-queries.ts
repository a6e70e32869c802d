import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { makeScope } from "@/lib/access/scope";
import { systemPool } from "../db/pool";
import { incidentColumns, incidentRow } from "../db/queries/incidents/incident-row";
import type { Tx } from "../db/tx";

const simulator = `
select u.id, u.name, u.office, coalesce((select array_agg(s.area_code) from user_scopes s where s.user_id = u.id), '{}') as scopes
from users u where u.username = 'simulator' and u.role = 'commander' and u.disabled_at is null`;
const simulatorRow = z.object({ id: z.string(), name: z.string(), office: z.string(), scopes: z.array(z.string()) });

/** The account under which the demo's live source acts; null where the demo city was not loaded. */
export async function findSimulator(): Promise<Actor | null> {
  const { rows } = await systemPool().query<Record<string, unknown>>(simulator);
  if (!rows[0]) return null;
  const { id, name, office, scopes } = simulatorRow.parse(rows[0]);
  return { userId: id, name, office, role: "commander", scope: makeScope(scopes), departmentCode: null };
}

const template = `
select ${incidentColumns} from incidents
where district_code = $1 and reported_at < now() - $2::double precision * interval '150 days'
order by reported_at desc, id desc limit 1`;

/** A case of the past, whose words and place suit each other. @param chance in [0, 1): how far back */
export async function findTemplate(tx: Tx, districtCode: string, chance: number) {
  const [found] = await tx.rows(template, [districtCode, chance], incidentRow);
  return found;
}

/** Of the open cases that waited longest, one of so many moves next. */
const CHOICE = 60;

const waiting = `
select ${incidentColumns} from incidents where district_code = $1 and closed_at is null
order by updated_at limit 1 offset (
  select floor($2::double precision * least(${CHOICE}, count(*)))::int from incidents
  where district_code = $1 and closed_at is null)`;

/** A case whose turn it is. @param chance in [0, 1): which of those that waited longest */
export async function findWaiting(tx: Tx, districtCode: string, chance: number) {
  const [found] = await tx.rows(waiting, [districtCode, chance], incidentRow);
  return found;
}
