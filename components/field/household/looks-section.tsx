"use client";

import { useQuery } from "@tanstack/react-query";
import { Eye, Printer } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import { listLooksEndpoint } from "@/lib/contracts/residents/resident-request-endpoints";
import { LoadFailure } from "../../shared/load-failure";
import { Button } from "../../ui/button";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { FieldSection } from "../field-section";

const actions = [
  "household.reveal",
  "household.search",
  "household.edit",
  "household.visit",
  "household.care-plan",
  "household.care-end",
  "household.request",
  "household.looks",
  "household.copy-done",
  "household.correction-done",
  "household.deletion-done",
  "household.request-refused",
  "alert.reveal-limit",
] as const;

/** Who looked at this household or changed it, with office, purpose and time; printed for whoever lives there. */
export function LooksSection({ household }: { household: MaskedHousehold }) {
  const t = useTranslations();
  const format = useFormatter();
  const [open, setOpen] = useState(false);
  const looks = useQuery({
    queryKey: ["looks", household.id],
    queryFn: ({ signal }) => callApi(listLooksEndpoint, { params: { id: household.id }, signal }),
    enabled: open,
  });
  const items = looks.data?.items ?? [];
  const words = (action: string) => {
    const known = actions.find((each) => each === action);
    return known ? t(`household.action.${known.replace(".", "-") as "household-reveal"}`) : action;
  };
  return (
    <FieldSection title={t("household.looks")} aside={looks.data && t("household.times", { count: items.length })}>
      {!open && (
        <div className="p-3.5">
          <Button size="large" className="w-full" onClick={() => setOpen(true)}>
            <Eye aria-hidden className="size-5" />
            {t("household.showLooks")}
          </Button>
        </div>
      )}
      {open && looks.isPending && <SkeletonRows label={t("common.loading")} rows={4} rowClassName="h-16" />}
      {looks.isError && <LoadFailure error={looks.error} onRetry={() => void looks.refetch()} />}
      {looks.data && (
        <>
          <p className="hidden px-3.5 pt-3 print:block">
            {household.address} · {t("household.printNote")}
          </p>
          <ol>
            {items.map(({ at, by, office, role, action, purpose, reason }, place) => (
              <li key={`${at} ${place}`} className="border-b border-line px-3.5 py-2.5 text-14 last:border-0">
                <p className="flex justify-between gap-3">
                  <b>{words(action)}</b>
                  <time dateTime={at} className="shrink-0 text-text-2">
                    {format.dateTime(new Date(at), { dateStyle: "short", timeStyle: "short" })}
                  </time>
                </p>
                <p className="wrap-break-word text-text-2">
                  {[by, office, role === "grid_leader" || role === "commander" ? t(`common.role.${role}`) : ""]
                    .filter((part) => part !== "")
                    .join(" · ")}
                </p>
                <p className="wrap-break-word text-text-2">{reason || purpose}</p>
              </li>
            ))}
          </ol>
          <div className="p-3.5 print:hidden">
            <Button size="large" className="w-full" onClick={() => window.print()}>
              <Printer aria-hidden className="size-5" />
              {t("household.print")}
            </Button>
          </div>
        </>
      )}
    </FieldSection>
  );
}
