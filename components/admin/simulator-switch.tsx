"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Switch } from "radix-ui";
import { callApi } from "@/lib/client/api";
import { readSimulatorEndpoint } from "@/lib/contracts/simulator/read-simulator-endpoint";
import { switchSimulatorEndpoint } from "@/lib/contracts/simulator/switch-simulator-endpoint";
import { formatCount } from "@/lib/i18n/format-count";

const simulatorKey = ["simulator"] as const;
const REFRESH_MILLISECONDS = 10_000;

/** The demo's live source: whether it runs and what it has done. Nothing where the demo city is not loaded. */
export function SimulatorSwitch() {
  const t = useTranslations("admin.simulator");
  const queries = useQueryClient();
  const { data: status } = useQuery({
    queryKey: simulatorKey,
    queryFn: ({ signal }) => callApi(readSimulatorEndpoint, { signal }),
    refetchInterval: REFRESH_MILLISECONDS,
  });
  const change = useMutation({
    mutationFn: (running: boolean) => callApi(switchSimulatorEndpoint, { body: { running } }),
    onSuccess: (changed) => queries.setQueryData(simulatorKey, changed),
  });
  if (!status?.available) return null;
  const { running, reported, moved } = status;
  return (
    <div className="ml-auto flex items-center gap-2 text-12 text-text-2">
      <label htmlFor="simulator" className="font-semibold text-text">
        {t("title")}
      </label>
      <span className="max-md:hidden">
        {change.isError ? t("failed") : t("done", { reported: formatCount(reported), moved: formatCount(moved) })}
      </span>
      <Switch.Root
        id="simulator"
        checked={running}
        disabled={change.isPending}
        onCheckedChange={(next) => change.mutate(next)}
        className="h-5 w-9 rounded-full bg-line-strong p-0.5 transition-colors data-[state=checked]:bg-accent"
      >
        <Switch.Thumb className="block size-4 rounded-full bg-surface transition-transform data-[state=checked]:translate-x-4" />
      </Switch.Root>
    </div>
  );
}
