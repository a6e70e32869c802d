import { verifyAuditEndpoint } from "@/lib/contracts/audit/verify-audit-endpoint";
import { ok } from "@/lib/kernel/result";
import { verifyAudit } from "@/lib/server/audit/verify-audit";
import { route } from "@/lib/server/http/route";

const FINDINGS_TOLD = 100;

export const GET = route(verifyAuditEndpoint, async () => {
  const report = await verifyAudit();
  const findings = report.findings.slice(0, FINDINGS_TOLD);
  return ok({ body: { ...report, findings, findingsTotal: report.findings.length } });
});
