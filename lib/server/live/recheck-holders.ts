import { z } from "zod";
import { roles } from "@/lib/access/role";
import { makeScope } from "@/lib/access/scope";
import type { Credential } from "../auth/credentials";
import { tokenHash } from "../auth/load-actor";
import { systemPool } from "../db/pool";
import { audienceKey } from "./audience";

const actorColumns = `u.role, u.department_code,
  coalesce((select array_agg(a.area_code) from user_scopes a where a.user_id = u.id), '{}') as scopes`;

/** One query for all open streams, whatever their number. */
const select = `
select s.token as secret, ${actorColumns} from sessions s join users u on u.id = s.user_id
where s.token = any ($1) and s.expires_at > now() and u.disabled_at is null
union all
select encode(t.token_hash, 'hex'), ${actorColumns} from api_tokens t join users u on u.id = t.user_id
where t.token_hash = any ($2) and t.revoked_at is null and (t.expires_at is null or t.expires_at > now())
  and u.disabled_at is null`;

const row = z.object({
  secret: z.string(),
  role: z.enum(roles),
  department_code: z.string().nullable(),
  scopes: z.array(z.string()),
});

/** @returns for a credential, the audience its holder belongs to now; undefined when it opens nothing any more */
export async function recheckHolders(
  credentials: readonly Credential[],
): Promise<(credential: Credential) => string | undefined> {
  const sessions = credentials.filter(({ kind }) => kind === "session").map(({ secret }) => secret);
  const tokens = credentials.filter(({ kind }) => kind === "token").map(({ secret }) => tokenHash(secret));
  const { rows } = await systemPool().query<Record<string, unknown>>(select, [sessions, tokens]);
  const audiences = new Map(
    rows
      .map((raw) => row.parse(raw))
      .map(({ secret, role, department_code: departmentCode, scopes }) => [
        secret,
        audienceKey({ role, departmentCode, scope: makeScope(scopes) }),
      ]),
  );
  return ({ kind, secret }) => audiences.get(kind === "session" ? secret : tokenHash(secret).toString("hex"));
}
