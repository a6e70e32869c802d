"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import { listIncidentsEndpoint } from "@/lib/contracts/incidents/list-incidents-endpoint";
import { LoadFailure } from "../shared/load-failure";
import { useArea } from "../shell/use-area";
import { CaseRows } from "./case-rows";

const MOST = 200;
const REFRESH_MILLISECONDS = 300_000;

/** Disputes that somebody promised to look in on again by today: long closed, so no queue has them. */
export function DueRevisits() {
  const t = useTranslations();
  const [area] = useArea();
  const query = { revisit: "due", area: area ?? undefined, limit: String(MOST) } as const;
  const due = useQuery({
    queryKey: ["incidents", "revisits", query],
    queryFn: ({ signal }) => callApi(listIncidentsEndpoint, { query, signal }),
    refetchInterval: REFRESH_MILLISECONDS,
  });
  return (
    <section className="border-t border-line pt-3">
      <div className="px-3 pb-2">
        <h2 className="text-14 font-semibold">{t("mediation.dueTitle")}</h2>
        <p className="text-12 text-text-2">{t("mediation.dueText")}</p>
        {due.data?.items.length === 0 && <p className="mt-2 text-13 text-text-2">{t("mediation.dueNone")}</p>}
        {due.data?.nextCursor && (
          <p className="mt-2 text-12 text-text-3">{t("command.figures.moreCases", { count: MOST })}</p>
        )}
      </div>
      {due.isError && !due.data && <LoadFailure error={due.error} onRetry={() => void due.refetch()} />}
      <CaseRows cases={due.data?.items ?? []} />
    </section>
  );
}
