"use client";

import { useNow, useTranslations } from "next-intl";
import { useState } from "react";
import type { DuplicateChoice } from "@/lib/contracts/incidents/duplicate-endpoints";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { localTime } from "@/lib/i18n/local-time";
import { LoadFailure } from "../../shared/load-failure";
import { onDemand } from "../../shared/on-demand";
import { Button } from "../../ui/button";
import { shortNumber } from "../short-number";
import { MergedCases } from "./merged-cases";
import { useDuplicates } from "./use-duplicates";
import { useLikenessWords } from "./use-likeness-words";

const MergeDialog = onDemand(() => import("./merge-dialog").then((module) => module.MergeDialog), "floating");

interface DuplicatesBlockProps {
  incident: IncidentDetail;
  size?: "medium" | "large";
  onOpenCase: (id: string) => void;
}

/** Cases near by that may be the same thing, with what speaks for it, and those that were merged into this one. */
export function DuplicatesBlock({ incident, size = "medium", onOpenCase }: DuplicatesBlockProps) {
  const t = useTranslations("incidents.duplicate");
  const now = useNow();
  const words = useLikenessWords();
  const isOpen = incident.closedAt === null;
  const near = useDuplicates(isOpen ? incident.id : null);
  const [compared, setCompared] = useState<DuplicateChoice | null>(null);
  const items = isOpen ? (near.data?.items ?? []) : [];
  if (items.length === 0 && incident.duplicates.length === 0 && !(isOpen && near.isError && !near.data)) return null;
  const today = localTime(now).day;
  return (
    <section aria-label={t("title")} className="border-t border-line px-4 py-3">
      <h3 className="mb-2 flex items-baseline justify-between gap-2 text-13">
        <span className="shrink-0">{t("title")}</span>
        <span className="truncate text-12 font-normal text-text-3">{t("hint")}</span>
      </h3>
      {isOpen && near.isError && !near.data && <LoadFailure error={near.error} onRetry={() => void near.refetch()} />}
      <ul className="space-y-1.5">
        {items.map((choice, place) => (
          <li
            key={choice.incident.id}
            className="grid grid-cols-[1fr_auto] items-center gap-x-2 rounded-2 border border-line py-1.5 pr-1.5 pl-2.5"
          >
            <span className="truncate" title={choice.incident.description}>
              <span className="text-text-2">{shortNumber(choice.incident.number, today)}</span>{" "}
              {choice.incident.description}
            </span>
            <Button
              size={size === "large" ? "large" : "small"}
              {...(place === 0 && { "aria-keyshortcuts": "M" })}
              onClick={() => setCompared(choice)}
            >
              {t("compare")}
            </Button>
            <span className="col-span-2 text-12 text-text-2">{words(choice)}</span>
          </li>
        ))}
      </ul>
      <MergedCases incident={incident} size={size} onOpenCase={onOpenCase} />
      {compared && (
        <MergeDialog
          incident={incident}
          choice={compared}
          onClose={() => setCompared(null)}
          onMerged={(kept) => {
            setCompared(null);
            if (kept !== incident.id) onOpenCase(kept);
          }}
        />
      )}
    </section>
  );
}
