"use client";

import { useTranslations } from "next-intl";
import { LoadFailure } from "../shared/load-failure";
import { useSession } from "../shell/shell-session";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { SkeletonRows } from "../ui/skeleton-rows";
import { AuditFilters } from "./audit-filters";
import { AuditList } from "./audit-list";
import { ReceiptsPanel } from "./receipts-panel";
import { useAuditFilter, useAuditLog } from "./use-audit-log";
import { VerifyPanel } from "./verify-panel";

/** Who did what: all of it for auditors, the own acts for everybody else. */
export function AuditWorkspace() {
  const t = useTranslations();
  const { role } = useSession();
  const [filter, setFilter] = useAuditFilter();
  const log = useAuditLog(filter);
  const entries = log.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section aria-label={t("audit.title")} className="flex size-full flex-col bg-surface">
      <header className="flex min-h-12 flex-wrap items-center gap-x-3 px-4 py-2">
        <h1 className="text-14">{t("audit.title")}</h1>
        <p className="text-text-3">{t(role === "auditor" ? "audit.all" : "audit.own")}</p>
      </header>
      {role === "auditor" && <VerifyPanel />}
      {(role === "auditor" || role === "admin") && <ReceiptsPanel />}
      <AuditFilters value={filter} onChange={(change) => void setFilter(change)} withUser={role === "auditor"} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        {log.isPending && <SkeletonRows label={t("common.loading")} rows={12} />}
        {log.isError && entries.length === 0 && <LoadFailure error={log.error} onRetry={() => void log.refetch()} />}
        {log.data && entries.length === 0 && (
          <Notice kind="no-match" title={t("audit.emptyTitle")}>
            {t("audit.emptyText")}
          </Notice>
        )}
        {entries.length > 0 && (
          <AuditList entries={entries} onUser={role === "auditor" ? (user) => void setFilter({ user }) : undefined} />
        )}
        {log.hasNextPage && (
          <div className="p-4 text-center">
            <Button busy={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
              {t("common.showMore")}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}
