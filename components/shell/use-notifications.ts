"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { callApi } from "@/lib/client/api";
import { useLiveEvents } from "@/lib/client/live/use-live";
import { listNotificationsEndpoint } from "@/lib/contracts/notifications/list-notifications-endpoint";
import { readNotificationsEndpoint } from "@/lib/contracts/notifications/read-notifications-endpoint";

const REFRESH_MILLISECONDS = 60_000;
const key = ["notifications"] as const;
const anything = z.unknown();

/** What this reader was told lately. The live feed says that there is something new; what it is, is asked for. */
export function useNotifications() {
  const queries = useQueryClient();
  const list = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => callApi(listNotificationsEndpoint, { signal }),
    refetchInterval: REFRESH_MILLISECONDS,
  });
  useLiveEvents("alerts", anything, () => void queries.invalidateQueries({ queryKey: key }));
  const { mutate: read } = useMutation({
    mutationFn: (ids: string[]) => callApi(readNotificationsEndpoint, { body: { ids } }),
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
  return { items: list.data?.items ?? [], unread: list.data?.unread ?? 0, read };
}
