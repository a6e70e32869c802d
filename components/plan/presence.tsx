"use client";

import { useQuery } from "@tanstack/react-query";
import { Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import { planPresenceEndpoint } from "@/lib/contracts/plans/plan-presence-endpoint";
import { usePlanEditing } from "./plan-editing";

const EVERY_MILLISECONDS = 15_000;

/** Who else has the plan open now. */
export function Presence() {
  const t = useTranslations();
  const { detail } = usePlanEditing();
  const { data } = useQuery({
    queryKey: ["plan-presence", detail.id],
    queryFn: ({ signal }) => callApi(planPresenceEndpoint, { params: { id: detail.id }, body: {}, signal }),
    refetchInterval: EVERY_MILLISECONDS,
  });
  const others = data?.others ?? [];
  if (others.length === 0) return null;
  return (
    <p role="status" className="mt-1 flex items-center gap-1.5 text-12 text-text-2">
      <Users aria-hidden className="size-3.5 text-accent" />
      {t("planEditor.presence", { who: others.join(t("shell.listSeparator")) })}
    </p>
  );
}
