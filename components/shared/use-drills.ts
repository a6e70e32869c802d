"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { isMachine } from "@/lib/access/role";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import { listDrillsEndpoint, switchDrillEndpoint } from "@/lib/contracts/drills/drill-endpoints";
import { useSession } from "../shell/shell-session";
import { showToast } from "../ui/toast-store";

const key = ["drills"] as const;
const REFRESH_MILLISECONDS = 20_000;

/** Drills that run in the reader's districts, and the switch for those who may use it. */
export function useDrills() {
  const t = useTranslations();
  const queries = useQueryClient();
  const { role } = useSession();
  const isTold = role !== "auditor" && !isMachine(role) && role !== "public";
  const list = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => callApi(listDrillsEndpoint, { signal }),
    refetchInterval: REFRESH_MILLISECONDS,
    enabled: isTold,
  });
  const change = useMutation({
    mutationFn: ({ code, ...body }: { code: string; running: boolean; note?: string }) =>
      callApi(switchDrillEndpoint, { params: { code }, body }),
    onSuccess: (answer) => queries.setQueryData(key, answer),
    onError: (error) => showToast("failed", t(`errors.${errorCodeOf(error)}`)),
  });
  return { drills: list.data?.items ?? [], change, maySwitch: role === "commander" || role === "admin" };
}
