"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { parseAsInteger, parseAsString, useQueryStates } from "nuqs";
import { callApi } from "@/lib/client/api";
import { listAuditEndpoint } from "@/lib/contracts/audit/list-audit-endpoint";

const PAGE_SIZE = "100";
const DAY_MILLISECONDS = 86_400_000;

export const auditSpans = [1, 7, 30, 180] as const;

export const useAuditFilter = () =>
  useQueryStates(
    {
      action: parseAsString.withDefault(""),
      subject: parseAsString.withDefault(""),
      user: parseAsString.withDefault(""),
      days: parseAsInteger.withDefault(7),
    },
    { scroll: false },
  );

export type AuditFilter = ReturnType<typeof useAuditFilter>[0];

/** The log, newest first, a page at a time. */
export function useAuditLog({ action, subject, user, days }: AuditFilter) {
  return useInfiniteQuery({
    queryKey: ["audit", action, subject, user, days],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        action: action || undefined,
        subjectKind: subject || undefined,
        userId: user || undefined,
        since: new Date(Date.now() - days * DAY_MILLISECONDS).toISOString(),
        limit: PAGE_SIZE,
        cursor: pageParam,
      };
      return callApi(listAuditEndpoint, { query, signal });
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}
