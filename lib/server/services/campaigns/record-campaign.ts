import { writeAudit } from "@/lib/server/audit/write-audit";
import type { CampaignRow } from "@/lib/server/db/queries/campaigns/campaign-row";
import type { Tx } from "@/lib/server/db/tx";

/** Puts what was done with a campaign on the record. */
export const recordCampaign = (
  tx: Tx,
  { district_code: districtCode, id, revision }: CampaignRow,
  act: {
    verb: "draft" | "change" | "start" | "close" | "case" | "check";
    details: Readonly<Record<string, unknown>>;
    reason?: string;
  },
): Promise<void> =>
  writeAudit(tx, {
    action: `campaign.${act.verb}`,
    districtCode,
    subjectKind: "campaign",
    subjectId: id,
    reason: act.reason ?? "",
    details: { ...act.details, revision },
  });
