import { z } from "zod";
import { inSystemTransaction } from "@/lib/server/db/system-tx";
import { auditKey } from "./audit-key";
import { appendHeadsLine, publishPublicKey, readHeadsLines } from "./heads-file";
import { lineHash, signHeads } from "./signed-heads";

/** One signer at a time, over all processes: each line names the one before. Any number of our own will do. */
const SIGNER_LOCK = 7_260_411;

const readHeads = `
select chain, seq::text, encode(hash, 'hex') as hash from audit_heads order by chain`;
const headRow = z.object({ chain: z.int(), seq: z.string(), hash: z.string() });

/**
 * Appends the state of all chains, signed, to `<DATA_DIR>/audit/heads.jsonl`. What was in the log at that time cannot be
 * cut off or written anew without the verifier seeing it. Hourly, at the start and at the end of the program.
 */
export async function signAuditHeads(): Promise<void> {
  await inSystemTransaction(async (tx) => {
    await tx.run("select pg_advisory_xact_lock($1)", [SIGNER_LOCK]);
    const heads = await tx.rows(readHeads, [], headRow);
    const { privateKey, publicKey } = auditKey();
    const last = (await readHeadsLines()).at(-1);
    const statement = {
      at: new Date().toISOString(),
      heads: heads.map(({ chain, seq, hash }): [number, string, string] => [chain, seq, hash]),
      previous: last === undefined ? null : lineHash(last),
    };
    if (last === undefined) await publishPublicKey(publicKey.export({ type: "spki", format: "pem" }).toString());
    await appendHeadsLine(signHeads(statement, privateKey));
  });
}
