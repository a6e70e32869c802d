"use client";

import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { z } from "zod";
import { callApi } from "@/lib/client/api";
import { resendEntry } from "@/lib/client/offline/outbox";
import type { OutboxEntry } from "@/lib/client/offline/outbox-entry";
import { problemKey } from "@/lib/client/offline/problem-key";
import { readHazardEndpoint } from "@/lib/contracts/hazards/read-hazard-endpoint";
import { inspectionOutcomes } from "@/lib/hazards/inspection-table";
import { Button } from "../../ui/button";
import { DiscardButton } from "./discard-button";

const mine = z.object({
  outcome: z.enum(inspectionOutcomes),
  note: z.string().default(""),
  nextInspectionOn: z.string().nullable().default(null),
});

/** Somebody else was first: what is here and what is there, side by side, and the user chooses. */
export function ConflictCard({ entry }: { entry: OutboxEntry }) {
  const t = useTranslations();
  const format = useFormatter();
  const id = /^\/api\/hazards\/(\d+)\//.exec(entry.act?.path ?? "")?.[1];
  const theirs = useQuery({
    queryKey: ["hazard", id],
    queryFn: ({ signal }) => callApi(readHazardEndpoint, { params: { id: id ?? "" }, signal }),
    enabled: id !== undefined,
    // What this phone read before it was refused is the very thing that somebody has changed.
    refetchOnMount: "always",
  });
  const newest = theirs.isFetchedAfterMount ? theirs.data : undefined;
  const here = mine.safeParse(entry.act?.body);
  const last = newest?.inspections.toSorted((a, b) => b.seq - a.seq)[0];
  const rows: [string, string, string][] =
    here.success && last
      ? [
          [t("outbox.outcome"), t(`hazards.outcome.${here.data.outcome}`), t(`hazards.outcome.${last.outcome}`)],
          [t("hazards.note"), here.data.note || "–", last.note || "–"],
          [t("hazards.next"), here.data.nextInspectionOn ?? "–", newest.nextInspectionOn ?? "–"],
        ]
      : [];
  const time = (at: string) => format.dateTime(new Date(at), { dateStyle: "short", timeStyle: "short" });
  const revision = newest?.revision;
  const isAllowed = here.success && newest?.allowedOutcomes.includes(here.data.outcome) === true;
  return (
    <section className="mt-5 overflow-hidden rounded-3 bg-surface shadow-1">
      <h2 className="px-3.5 pt-3 text-16">{t("outbox.conflict")}</h2>
      <p className="px-3.5 pb-2 text-14 text-text-2">
        {entry.act?.title ?? t("outbox.sealed")} · {t(`errors.${problemKey(entry.problem)}`)}
      </p>
      {rows.length > 0 && last && (
        <table className="w-full table-fixed border-y border-line text-left text-14">
          <thead>
            <tr>
              <th className="w-20 p-2 font-normal text-text-2">
                <span className="sr-only">{t("outbox.what")}</span>
              </th>
              <th scope="col" className="p-2">
                {t("outbox.here")} <span className="block font-normal text-text-2">{time(entry.savedAt)}</span>
              </th>
              <th scope="col" className="p-2">
                {t("outbox.there")}{" "}
                <span className="block font-normal text-text-2">
                  {last.inspector} {time(last.at)}
                </span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, ours, others]) => (
              <tr key={label} className="border-t border-line align-top">
                <th scope="row" className="p-2 font-normal text-text-2">
                  {label}
                </th>
                <td className={`p-2 wrap-break-word ${ours === others ? "" : "bg-soon-soft font-semibold"}`}>{ours}</td>
                <td className={`p-2 wrap-break-word ${ours === others ? "" : "bg-soon-soft font-semibold"}`}>
                  {others}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="flex gap-2 p-3.5">
        {isAllowed && revision !== undefined && (
          <Button size="large" className="flex-1" onClick={() => void resendEntry(entry.id, revision)}>
            {t("outbox.useHere")}
          </Button>
        )}
        <DiscardButton id={entry.id} label={t("outbox.useThere")} className="min-h-13 flex-1 text-16" />
      </div>
    </section>
  );
}
