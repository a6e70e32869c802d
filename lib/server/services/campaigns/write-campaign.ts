import type { Actor } from "@/lib/access/actor";
import { covers } from "@/lib/access/scope";
import type { Campaign, CampaignBody } from "@/lib/contracts/campaigns/campaign";
import { isOpenCampaign } from "@/lib/incidents/campaign/campaign-life";
import { commonArea } from "@/lib/incidents/campaign/common-area";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeCampaign } from "@/lib/server/db/queries/campaigns/write-campaign";
import { findGridAt } from "@/lib/server/db/queries/grids/find-grid-at";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { ruleBook } from "../reference/rule-book";
import { staleRevision } from "../stale-revision";
import { today } from "../today";
import { recordCampaign } from "./record-campaign";
import { toCampaign } from "./to-campaign";
import { ownCampaign } from "./visible-campaign";

export function createCampaign(actor: Actor, body: CampaignBody, once: Once): Promise<Result<Campaign>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const checked = await checkedBody(tx, body);
      if (!checked.ok) return checked;
      const row = await writeCampaign(tx, checked.value, new Date());
      if (!row) throw new Error("a new campaign was not written");
      await recordCampaign(tx, row, { verb: "draft", details: { body } });
      return ok(toCampaign(row, actor));
    }),
  );
}

export function updateCampaign(
  actor: Actor,
  { id, revision, body }: { id: string; revision: number; body: CampaignBody },
): Promise<Result<Campaign>> {
  return inTransaction(actor, async (tx) => {
    const found = await ownCampaign(tx, id, revision);
    if (!found.ok) return found;
    const before = found.value;
    if (!isOpenCampaign(before.status)) return fail("action-not-allowed", { field: "id" });
    const checked = await checkedBody(tx, body);
    if (!checked.ok) return checked;
    // A row never changes its district.
    if (!checked.value.areaCode.startsWith(before.district_code)) return fail("outside-scope", { field: "places" });
    const after = await writeCampaign(tx, checked.value, new Date(), before);
    if (!after) return staleRevision(revision + 1);
    await recordCampaign(tx, after, { verb: "change", details: { before: toCampaign(before, actor), body } });
    return ok(toCampaign(after, actor));
  });
}

/** What is to be written, with the area of its places. */
async function checkedBody(tx: Tx, body: CampaignBody): Promise<Result<CampaignBody & { areaCode: string }>> {
  const { places, categories, fromDay, toDay, targets } = body;
  const areaCode = commonArea(places);
  if (areaCode === null || !covers(tx.actor.scope, areaCode)) return fail("outside-scope", { field: "places" });
  if (toDay < fromDay) return fail("invalid-body", { field: "toDay" });
  if (new Set(targets.map(({ kind }) => kind)).size < targets.length) return fail("invalid-body", { field: "targets" });
  const book = await ruleBook();
  // A class that begins or ends in between belongs to it, too.
  const unknown = categories.find(
    (code) => ![fromDay, toDay].some((day) => book.holds("incident-category", code, day)),
  );
  if (unknown !== undefined) return fail("unknown-category", { field: "categories" });
  const day = today();
  for (const [place, { position }] of body.spots.entries()) {
    const at = await findGridAt(tx, position, day);
    if (!at || !places.some((code) => at.gridCode.startsWith(code)))
      return fail("outside-scope", { field: `spots[${place}].position` });
  }
  return ok({ ...body, areaCode });
}
