"use client";

import { Download, Footprints, Printer } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { Patrol } from "@/lib/contracts/patrols/patrol";
import { formatCount } from "@/lib/i18n/format-count";
import { Button } from "../../ui/button";
import { LeftOutList } from "./left-out-list";
import { PartyRounds } from "./party-rounds";
import { PrintPlates } from "./print-plates";

/** What the round is before it is walked: how long, street by street, its stops, and what is not in it. */
export function PatrolFacts({ patrol, onStart }: { patrol: Patrol; onStart: () => void }) {
  const t = useTranslations("patrol");
  const locale = useLocale();
  const { route } = patrol;
  const kilometres = (route.metres / 1000).toFixed(1);
  const over = route.atLeastMetres === null ? null : (route.metres / Math.max(1, route.atLeastMetres) - 1) * 100;
  return (
    <div className="space-y-3 px-4 py-3">
      <p className="text-16">
        {t("summary", { stops: route.stops.length, kilometres, minutes: Math.ceil(route.minutes) })}
      </p>
      {patrol.party && <PartyRounds patrol={patrol} party={patrol.party} />}
      {over !== null && (
        <p className="text-14 text-text-2">
          {over < 0.05 ? t("optimal") : t("near", { percent: over.toFixed(1) })}
          {route.repeatedMetres >= 1 &&
            ` · ${t("repeated", { metres: formatCount(Math.round(route.repeatedMetres)) })}`}
        </p>
      )}
      {patrol.status === "planned" && (
        <Button look="primary" size="large" className="w-full print:hidden" onClick={onStart}>
          <Footprints aria-hidden className="size-5" />
          {t("start")}
        </Button>
      )}
      <div className="flex flex-wrap gap-2 print:hidden">
        <a
          href={`/api/patrols/${patrol.id}.gpx`}
          download
          className="inline-flex h-11 items-center gap-1.5 rounded-control border border-line-strong bg-surface px-3 text-14"
        >
          <Download aria-hidden className="size-4.5" />
          GPX
        </a>
        <Button className="h-11" onClick={() => window.print()}>
          <Printer aria-hidden className="size-4.5" />
          {t("print")}
        </Button>
        {patrol.plates.length > 0 && <PrintPlates id={patrol.id} />}
      </div>
      {route.stops.length > 0 && (
        <section>
          <h3 className="mb-1 text-16">{t("stopList")}</h3>
          <ol className="text-14">
            {route.stops.map(({ key, kind, label, arriveMinutes }, place) => (
              <li key={key} className="flex gap-2 border-b border-line py-2 last:border-0">
                <b className="w-6 shrink-0 text-accent">{place + 1}</b>
                <span className="min-w-0 flex-1 truncate">
                  {label} <span className="text-text-2">{t(`kind.${kind}`)}</span>
                </span>
                <span className="shrink-0 text-text-2">
                  {t("minutesOption", { minutes: Math.round(arriveMinutes) })}
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
      <LeftOutList leftOut={route.leftOut} />
      <details className="print:open">
        <summary className="min-h-11 py-2 text-16 font-semibold">{t("steps")}</summary>
        <ol className="text-14">
          {route.legs.map(({ name, nameEn, metres, again, fromMinutes }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a street may come twice; its place in the walk is its key
            <li key={place} className="flex gap-2 border-b border-line py-1.5 last:border-0">
              <span className="w-6 shrink-0 text-text-3">{place + 1}</span>
              <span className="min-w-0 flex-1">
                {t("leg", { name: (locale === "en" ? nameEn : name) || t("path"), metres: Math.round(metres) })}
                {again && <span className="text-text-3"> {t("again")}</span>}
              </span>
              <span className="text-text-2">{t("minutesOption", { minutes: Math.round(fromMinutes) })}</span>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
