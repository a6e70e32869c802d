import { createHash } from "node:crypto";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { roles } from "@/lib/access/role";
import { makeScope } from "@/lib/access/scope";
import { systemPool } from "@/lib/server/db/pool";

/** Who a request comes from, and until when that may be believed without asking again. */
export interface SignedIn {
  actor: Actor;
  expiresAt: Date | null;
}

const actorColumns = `
  u.id, u.name, u.role, u.department_code, u.office,
  coalesce((select array_agg(s.area_code) from user_scopes s where s.user_id = u.id), '{}') as scopes`;

const bySession = `
select ${actorColumns}, s.expires_at
from sessions s join users u on u.id = s.user_id
where s.token = $1 and s.expires_at > now() and u.disabled_at is null`;

const byToken = `
select ${actorColumns}, t.expires_at, t.id as token_id,
  coalesce(t.last_used_at < now() - interval '1 minute', true) as use_is_news
from api_tokens t join users u on u.id = t.user_id
where t.token_hash = $1 and t.revoked_at is null and (t.expires_at is null or t.expires_at > now()) and u.disabled_at is null`;

const noteUse = "update api_tokens set last_used_at = now() where id = $1";

const actorRow = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(roles),
  department_code: z.string().nullable(),
  office: z.string(),
  scopes: z.array(z.string()),
  expires_at: z.date().nullable(),
});
const tokenRow = actorRow.extend({ token_id: z.string(), use_is_news: z.boolean() });

/** The holder of a session token; null once it was signed out, ran out, or its user was disabled. */
export async function actorOfSession(sessionToken: string): Promise<SignedIn | null> {
  const { rows } = await systemPool().query<Record<string, unknown>>(bySession, [sessionToken]);
  return rows[0] ? signedIn(actorRow.parse(rows[0])) : null;
}

/** The holder of an API token. Its last use is noted once a minute, not once a request. */
export async function actorOfToken(bearerToken: string): Promise<SignedIn | null> {
  const { rows } = await systemPool().query<Record<string, unknown>>(byToken, [tokenHash(bearerToken)]);
  if (!rows[0]) return null;
  const row = tokenRow.parse(rows[0]);
  if (row.use_is_news) await systemPool().query(noteUse, [row.token_id]);
  return signedIn(row);
}

/** All that is kept of an API token. It has 256 random bits, so a fast hash is enough. */
export const tokenHash = (bearerToken: string): Buffer => createHash("sha256").update(bearerToken).digest();

function signedIn({ id, name, role, department_code, office, scopes, expires_at }: z.infer<typeof actorRow>): SignedIn {
  const scope = makeScope(scopes);
  return { actor: { userId: id, name, role, scope, departmentCode: department_code, office }, expiresAt: expires_at };
}
