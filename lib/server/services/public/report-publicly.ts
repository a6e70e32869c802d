import { createHash } from "node:crypto";
import type { z } from "zod";
import type { reportPubliclyEndpoint } from "@/lib/contracts/public/report-publicly-endpoint";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { insertFollow } from "@/lib/server/db/queries/incidents/insert-follow";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import { reportIncident } from "../incidents/report-incident";
import type { Once } from "../once";
import { followCode, followHash } from "./follow-code";
import { publicActor } from "./public-actor";
import { publicCategories } from "./public-categories";
import { takeReport } from "./public-limits";

type Body = z.output<typeof reportPubliclyEndpoint.body>;

/** How grave it is, the command centre says once it has been verified. */
const UNJUDGED_SEVERITY = 1;

interface Written {
  districtCode: string;
  id: string;
  number: string;
}

/** Takes a resident's report: unverified, from the source `public`. */
export async function reportPublicly(
  body: Body,
  { address, ...once }: Once & { address: string },
): Promise<Result<{ number: string; code: string }>> {
  const taken = await takeReport(address);
  if (!taken.ok) return taken;
  const categories = await publicCategories();
  if (!categories.ok) return categories;
  if (!categories.value.some(({ code }) => code === body.category)) {
    return fail("unknown-category", { field: "category" });
  }
  const [lng, lat] = body.position;
  const written = await inTransaction(
    await publicActor(),
    (tx) => idempotent(tx, ownKey(once.idempotencyKey, address), once.fingerprint, () => write(tx, body)),
    { viewport: [lng, lat, lng, lat] },
  );
  // The code is made again rather than kept with the answer to the key.
  return written.ok ? ok({ number: written.value.number, code: followCode(written.value) }) : written;
}

async function write(tx: Tx, body: Body): Promise<Result<Written>> {
  const reported = await reportIncident(tx, { ...body, severity: UNJUDGED_SEVERITY, source: "public" });
  if (!reported.ok) return reported;
  const { district_code: districtCode, id, number } = reported.value;
  await insertFollow(tx, reported.value, followHash(number, followCode({ districtCode, id })));
  return ok({ districtCode, id, number });
}

/** All residents are one user to the database: a key must not meet a stranger's. */
const ownKey = (key: string | null, address: string): string | null =>
  key === null ? null : createHash("sha256").update(`${address} ${key}`).digest("base64url");
