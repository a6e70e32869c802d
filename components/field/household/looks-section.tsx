"use client";

import { useQuery } from "@tanstack/react-query";
import { Eye, Printer } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { callApi } from "@/lib/client/api";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import { listLooksEndpoint } from "@/lib/contracts/residents/resident-request-endpoints";
import { LoadFailure } from "../../shared/load-failure";
import { Button } from "../../ui/button";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { FieldSection } from "../field-section";
import { LooksSheet } from "./looks-sheet";
import { useHouseholdWords } from "./use-household-words";

interface LooksSectionProps {
  household: MaskedHousehold;
  onPrint: (sheet: ReactNode) => void;
}

/** Who looked at this household or changed it, with office, purpose and time; printed for whoever lives there. */
export function LooksSection({ household, onPrint }: LooksSectionProps) {
  const t = useTranslations();
  const format = useFormatter();
  const [open, setOpen] = useState(false);
  const looks = useQuery({
    queryKey: ["looks", household.id],
    queryFn: ({ signal }) => callApi(listLooksEndpoint, { params: { id: household.id }, signal }),
    enabled: open,
  });
  const items = looks.data?.items ?? [];
  const words = useHouseholdWords();
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
          <ol>
            {items.map((look, place) => (
              <li key={`${look.at} ${place}`} className="border-b border-line px-3.5 py-2.5 text-14 last:border-0">
                <p className="flex justify-between gap-3">
                  <b>{words.action(look.action)}</b>
                  <time dateTime={look.at} className="shrink-0 text-text-2">
                    {format.dateTime(new Date(look.at), { dateStyle: "short", timeStyle: "short" })}
                  </time>
                </p>
                <p className="wrap-break-word text-text-2">{words.who(look)}</p>
                <p className="wrap-break-word text-text-2">{words.why(look)}</p>
              </li>
            ))}
          </ol>
          <div className="p-3.5">
            <Button
              size="large"
              className="w-full"
              onClick={() => onPrint(<LooksSheet household={household} looks={items} />)}
            >
              <Printer aria-hidden className="size-5" />
              {t("household.print")}
            </Button>
          </div>
        </>
      )}
    </FieldSection>
  );
}
