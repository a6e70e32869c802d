import { APIError } from "better-auth/api";
import { systemPool } from "@/lib/server/db/pool";

const enabled = "select from users where id = $1 and disabled_at is null";

/** Stops the sign-in library from opening a session, also between the first and the second factor. */
export async function refuseDisabled({ userId }: { userId: string }): Promise<void> {
  const { rowCount } = await systemPool().query(enabled, [userId]);
  if (rowCount !== 1) throw new APIError("UNAUTHORIZED");
}
