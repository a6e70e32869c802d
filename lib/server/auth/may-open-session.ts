import { systemPool } from "@/lib/server/db/pool";

const enabled = "select from users where id = $1 and disabled_at is null";

/** False stops the sign-in library from opening a session, also between the first and the second factor. */
export async function mayOpenSession(userId: string): Promise<boolean> {
  const { rowCount } = await systemPool().query(enabled, [userId]);
  return rowCount === 1;
}
