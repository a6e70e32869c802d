import { listAuditEndpoint } from "@/lib/contracts/audit/list-audit-endpoint";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { listAudit } from "@/lib/server/services/audit/list-audit";

export const GET = route(listAuditEndpoint, async ({ actor, query }) => {
  const page = await listAudit(actor, query);
  return page.ok ? ok({ body: page.value }) : page;
});
