import { tokenHash } from "@/lib/server/auth/load-actor";
import { systemPool } from "@/lib/server/db/pool";

/** A header that signs one of the demo's users in. */
export async function benchToken(username: "commander" | "leader" = "commander"): Promise<{ authorization: string }> {
  const token = `bench-token-of-the-${username}`;
  await systemPool().query(
    `insert into api_tokens (user_id, name, token_hash)
     select id, 'bench', $1 from users where username = $2 on conflict do nothing`,
    [tokenHash(token), username],
  );
  return { authorization: `Bearer ${token}` };
}
