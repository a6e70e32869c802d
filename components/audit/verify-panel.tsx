"use client";

import { useQuery } from "@tanstack/react-query";
import { ShieldAlert, ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import { verifyAuditEndpoint } from "@/lib/contracts/audit/verify-audit-endpoint";
import { formatCount } from "@/lib/i18n/format-count";
import { RelativeTime } from "../shared/relative-time";
import { Button } from "../ui/button";

/** Recomputes the whole log on demand and says in words whether anything was changed, removed or cut off. */
export function VerifyPanel() {
  const t = useTranslations();
  const check = useQuery({
    queryKey: ["audit-verify"],
    queryFn: ({ signal }) => callApi(verifyAuditEndpoint, { signal }),
    enabled: false,
    retry: false,
  });
  const { data } = check;
  const Icon = data && !data.ok ? ShieldAlert : ShieldCheck;
  return (
    <div className="mx-4 mb-3 rounded-2 border border-line bg-sunken px-4 py-3">
      <div className="flex flex-wrap items-center gap-3">
        <Icon
          aria-hidden
          className={`size-5 ${data ? (data.ok ? "text-done" : "text-due-late-text") : "text-text-3"}`}
        />
        <div role="status" className="min-w-0 flex-1">
          <p className="font-semibold">
            {check.isFetching
              ? t("audit.verifying")
              : data
                ? t(data.ok ? "audit.intact" : "audit.broken", { count: formatCount(data.findingsTotal) })
                : t("audit.verifyTitle")}
          </p>
          <p className="text-12 text-text-2">
            {check.isError && t(`errors.${errorCodeOf(check.error)}`)}
            {data &&
              t("audit.verified", {
                rows: formatCount(data.rows),
                chains: formatCount(data.chains),
                heads: formatCount(data.signedHeads),
              })}
            {data?.lastSignedAt && (
              <>
                {" "}
                {t("audit.lastSigned")} <RelativeTime at={data.lastSignedAt} />
              </>
            )}
            {!data && !check.isError && t("audit.verifyText")}
          </p>
        </div>
        <Button busy={check.isFetching} onClick={() => void check.refetch()}>
          {t("audit.verify")}
        </Button>
      </div>
      {data && data.findings.length > 0 && (
        <ul className="mt-2 max-h-40 overflow-y-auto border-t border-line pt-2 text-12">
          {data.findings.map((finding) => (
            <li key={`${finding.kind} ${finding.chain} ${finding.seq}`} className="flex gap-3">
              <span className="w-32 shrink-0 font-mono">
                {finding.chain ?? "–"}-{finding.seq}
              </span>
              <span className="text-due-late-text">{finding.detail}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
