"use client";

import { useNow, useTranslations } from "next-intl";
import type { TimelineEntry } from "@/lib/contracts/incidents/incident";
import { Moment } from "../shared/moment";
import { classNames } from "../ui/class-names";
import { isKnownAction } from "./known-action";

/** The course of the case, oldest first; the last step is where it stands now. */
export function IncidentTimeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const t = useTranslations("incidents");
  const now = useNow();
  return (
    <ol className="text-13">
      {entries.map((entry, index) => (
        <li key={entry.seq} className="relative flex gap-3 pb-3 last:pb-0">
          {index < entries.length - 1 && (
            <span aria-hidden className="absolute top-3 left-1 h-full w-px bg-line-strong" />
          )}
          <span
            aria-hidden
            className={classNames(
              "relative mt-1.5 size-2 shrink-0 rounded-full",
              index === entries.length - 1 ? "bg-accent ring-3 ring-accent-soft" : "bg-text-3",
            )}
          />
          <Moment at={entry.at} now={now} className="w-21 shrink-0 text-text-2" />
          <span className="min-w-0 flex-1">
            <b>{isKnownAction(entry.action) ? t(`action.${entry.action}`) : entry.action}</b>
            <span className="ml-2 text-text-2">{entry.actor}</span>
            {entry.note && (
              <span
                className={classNames(
                  "block text-12 wrap-break-word whitespace-pre-line",
                  entry.action === "comment" ? "mt-0.5 rounded-2 bg-sunken px-2 py-1" : "text-text-2",
                )}
              >
                {entry.note}
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
