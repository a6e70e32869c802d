import { tokenHash } from "@/lib/server/auth/load-actor";
import { systemPool } from "@/lib/server/db/pool";

/** A header that signs the demo's commander in. */
export async function benchToken(): Promise<{ authorization: string }> {
  const token = "bench-token-of-the-commander";
  await systemPool().query(
    `insert into api_tokens (user_id, name, token_hash)
     select id, 'bench', $1 from users where username = 'commander' on conflict do nothing`,
    [tokenHash(token)],
  );
  return { authorization: `Bearer ${token}` };
}
