import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/role";
import { readCampaignEndpoint } from "@/lib/contracts/campaigns/campaign-endpoints";
import type { Incident } from "@/lib/contracts/incidents/incident";
import type { listIncidentsEndpoint } from "@/lib/contracts/incidents/list-incidents-endpoint";
import type { Page } from "@/lib/contracts/paging";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { toIncident } from "@/lib/server/db/queries/incidents/incident-row";
import { listIncidents as listRows } from "@/lib/server/db/queries/incidents/list-incidents";
import { partsInWindow } from "@/lib/server/db/queries/parts-in-window";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { visibleCampaign } from "../campaigns/visible-campaign";
import { pageOfRows } from "../page-of-rows";
import { today } from "../today";

type Query = z.output<typeof listIncidentsEndpoint.query>;

/** Whoever sees a campaign's board may look behind its figures. */
const boardRoles: ReadonlySet<Role> = new Set(readCampaignEndpoint.access);

export function listIncidents(actor: Actor, query: Query): Promise<Result<Page<Incident>>> {
  const { area, bbox, limit, cursor, campaign: campaignId, revisit, ...filter } = query;
  if (campaignId !== undefined && !boardRoles.has(actor.role)) {
    return Promise.resolve(fail("forbidden", { field: "campaign" }));
  }
  return inTransaction(
    actor,
    async (tx) => {
      const whole = await scopeParts(tx, area);
      const parts = bbox ? await partsInWindow(tx, whole) : whole;
      if (parts.length === 0) return ok({ items: [], nextCursor: null });
      const found = campaignId === undefined ? null : await visibleCampaign(tx, campaignId);
      if (found?.ok === false) return fail("not-found", { field: "campaign" });
      if (found?.value.status === "closed" && query.figure !== undefined) {
        return fail("invalid-parameter", {
          field: "figure",
          details: { reason: "of a closed campaign figures are kept" },
        });
      }
      const departmentCode = actor.role === "department" ? actor.departmentCode : null;
      const rows = await listRows(tx, {
        ...filter,
        revisitBy: revisit && today(),
        ...{ parts, departmentCode, campaign: found?.value, after: cursor, limit: limit + 1 },
      });
      return ok(pageOfRows(rows, limit, toIncident, ({ sort_at, id }) => [sort_at, id]));
    },
    { readOnly: true, ...(bbox && { viewport: bbox }) },
  );
}
