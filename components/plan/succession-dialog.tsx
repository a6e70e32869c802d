"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { callApi } from "@/lib/client/api";
import { listSuccessionsEndpoint } from "@/lib/contracts/grids/list-successions-endpoint";
import { formatCount } from "@/lib/i18n/format-count";
import { LoadFailure } from "../shared/load-failure";
import { PageLink } from "../shell/page-link";
import { useArea } from "../shell/use-area";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Input } from "../ui/input";
import { Notice } from "../ui/notice";
import { SkeletonRows } from "../ui/skeleton-rows";

const SQUARE_METRES_PER_HECTARE = 10_000;

function useSuccessions(code: string) {
  const [area] = useArea();
  return useInfiniteQuery({
    queryKey: ["successions", area, code],
    queryFn: ({ pageParam, signal }) =>
      callApi(listSuccessionsEndpoint, {
        query: { area: area ?? undefined, code: code || undefined, limit: "100", cursor: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}

/** Which old code's ground is under which new one, since when and by which plan. */
export function SuccessionDialog({ onClose, onPlan }: { onClose: () => void; onPlan: (id: string) => void }) {
  const t = useTranslations();
  const [text, setText] = useState("");
  const list = useSuccessions(useDeferredValue(text));
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Dialog
      open
      onClose={onClose}
      width="full"
      title={t("plan.succession.title")}
      description={t("plan.succession.text")}
      closeLabel={t("common.close")}
    >
      <div className="flex min-h-80 flex-col px-5 pb-5">
        <Input
          type="search"
          inputMode="numeric"
          aria-label={t("plan.succession.find")}
          placeholder={t("plan.succession.find")}
          value={text}
          onChange={(event) => setText(event.target.value.replaceAll(/\D/g, "").slice(0, 15))}
          className="mb-2 w-72"
        />
        {list.isError ? (
          <LoadFailure error={list.error} onRetry={() => void list.refetch()} />
        ) : list.isPending ? (
          <SkeletonRows label={t("common.loading")} rows={4} />
        ) : rows.length === 0 ? (
          <Notice kind={text === "" ? "empty" : "no-match"} title={t("plan.succession.none")}>
            {t("plan.succession.noneText")}
          </Notice>
        ) : (
          <div className="max-h-[60vh] overflow-auto">
            <table className="w-full text-left text-12">
              <caption className="sr-only">{t("plan.succession.title")}</caption>
              <thead className="sticky top-0 bg-raised text-text-2">
                <tr className="*:border-b *:border-line *:px-2 *:py-1.5 *:font-normal">
                  <th scope="col">{t("plan.succession.old")}</th>
                  <th scope="col">{t("plan.succession.new")}</th>
                  <th scope="col">{t("plan.succession.since")}</th>
                  <th scope="col" className="text-right!">
                    {t("plan.households")}
                  </th>
                  <th scope="col" className="text-right!">
                    {t("plan.area")} ({t("plan.hectares")})
                  </th>
                  <th scope="col">{t("plan.succession.plan")}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr
                    key={`${row.oldCode}-${row.newCode}-${row.effectiveOn}`}
                    className="*:border-b *:border-line *:px-2 *:py-1.5"
                  >
                    <td>
                      {row.retired ? <s>{row.oldCode}</s> : row.oldCode}
                      {row.retired && <span className="ml-1.5 text-text-3">{t("plan.succession.retired")}</span>}
                    </td>
                    <td>
                      <ArrowRight
                        aria-label={t("plan.succession.goesTo")}
                        className="mr-1.5 inline size-3 text-text-3"
                      />
                      <PageLink
                        href={`/plan?area=${row.newCode}`}
                        className="text-accent hover:underline"
                        onClick={onClose}
                      >
                        {row.newCode}
                      </PageLink>
                    </td>
                    <td>{row.effectiveOn}</td>
                    <td className="text-right tabular-nums">
                      {row.households === null ? "–" : formatCount(row.households)}
                    </td>
                    <td className="text-right tabular-nums">
                      {formatCount(row.areaSquareMetres / SQUARE_METRES_PER_HECTARE, 2)}
                    </td>
                    <td>
                      <button
                        type="button"
                        className="max-w-56 truncate text-accent hover:underline"
                        onClick={() => onPlan(row.planId)}
                      >
                        {row.plan}
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {list.hasNextPage && (
              <Button
                size="small"
                className="mt-2"
                busy={list.isFetchingNextPage}
                onClick={() => void list.fetchNextPage()}
              >
                {t("plan.succession.more")}
              </Button>
            )}
          </div>
        )}
      </div>
    </Dialog>
  );
}
