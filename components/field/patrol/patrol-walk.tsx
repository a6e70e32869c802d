"use client";

import { Camera, Check, MapPin, Pencil, QrCode, ShieldCheck, SkipForward } from "lucide-react";
import { useNow, useTranslations } from "next-intl";
import { useState } from "react";
import type { Patrol } from "@/lib/contracts/patrols/patrol";
import { localPlane } from "@/lib/geometry/local-plane";
import { Button } from "../../ui/button";
import { ShareBar } from "../../ui/share-bar";
import { useFieldView } from "../use-field-view";
import { CheckInReason } from "./check-in-reason";
import { ScanPlate } from "./scan-plate";
import type { PatrolWalkState } from "./use-patrol-walk";

/** From here a stop can be checked in at. */
const NEAR_METRES = 50;

/** The walk itself: how far, which stop is next, and one big button for it. */
export function PatrolWalk({
  patrol,
  walk,
  onFinish,
}: {
  patrol: Patrol;
  walk: PatrolWalkState;
  onFinish: () => void;
}) {
  const t = useTranslations("patrol");
  const [, setView] = useFieldView();
  const now = useNow({ updateInterval: 30_000 });
  const [asking, setAsking] = useState<"manual" | "skipped" | null>(null);
  const [scanning, setScanning] = useState(false);
  const { route, plates } = patrol;
  const { run, here, signal, share } = walk;
  if (!run) return null;
  const done = new Set(run.checkIns.map(({ stop }) => stop));
  const place = route.stops.findIndex(({ key }) => !done.has(key));
  const next = route.stops[place];
  const plate = plates.find(({ stop }) => stop === next?.key);
  const apart = next && here ? metresBetween(here.position, next.position) : null;
  const minutes = Math.max(0, Math.round((now.getTime() - Date.parse(run.startedAt)) / 60_000));
  const left = Math.max(0, Math.round(route.minutes * (1 - share)));
  return (
    <div className="space-y-3 px-4 py-3">
      <p className="text-14 text-text-2">
        {t("elapsed", { minutes })} · {t("eta", { minutes: left })}
      </p>
      <div className="grid grid-cols-2 gap-3">
        <Progress
          label={t("walked")}
          share={share}
          text={`${((route.requiredMetres * share) / 1000).toFixed(1)} / ${(route.requiredMetres / 1000).toFixed(1)} km`}
        />
        <Progress
          label={t("checkedIn")}
          share={route.stops.length === 0 ? 1 : done.size / route.stops.length}
          text={t("of", { done: done.size, all: route.stops.length })}
        />
      </div>
      {signal === "refused" && <p className="text-14 text-due-soon-text">{t("noPosition")}</p>}
      {signal === "weak" && <p className="text-14 text-due-soon-text">{t("weakPosition")}</p>}
      {next ? (
        <section aria-label={t("nextStop")} className="space-y-2">
          <p className="flex items-center gap-3">
            <b className="grid size-9 shrink-0 place-items-center rounded-full bg-accent text-on-accent">{place + 1}</b>
            <span className="min-w-0 flex-1">
              <b className="block truncate">{next.label}</b>
              <span className="block text-14 text-text-2">{t(`kind.${next.kind}`)}</span>
            </span>
            {apart !== null && <b className="text-20">{t("metresLeft", { metres: Math.round(apart) })}</b>}
          </p>
          {apart !== null && apart > NEAR_METRES && (
            <p className="text-14 text-text-2">{t("tooFar", { metres: Math.round(apart), within: NEAR_METRES })}</p>
          )}
          {plate && (
            <Button size="large" className="w-full" onClick={() => setScanning(true)}>
              <QrCode aria-hidden className="size-5" />
              {t("scanPlate")}
            </Button>
          )}
          <div className="flex gap-2">
            <Button
              look="primary"
              size="large"
              className="min-w-0 flex-1"
              disabled={apart === null || apart > NEAR_METRES}
              onClick={() => walk.checkIn(next.key, "near")}
            >
              <MapPin aria-hidden className="size-5" />
              {t("checkIn")}
            </Button>
            <Button size="large" onClick={() => setAsking("manual")}>
              <Pencil aria-hidden className="size-5" />
              {t("manual")}
            </Button>
            <Button size="large" aria-label={t("skip")} title={t("skip")} onClick={() => setAsking("skipped")}>
              <SkipForward aria-hidden className="size-5" />
            </Button>
          </div>
        </section>
      ) : (
        <p className="flex items-center gap-2">
          <Check aria-hidden className="size-5 text-done" /> {t("allDone")}
        </p>
      )}
      {scanning && next && plate && (
        <ScanPlate
          stop={next}
          hash={plate.hash}
          onClose={() => setScanning(false)}
          onRead={(code) => {
            walk.checkIn(next.key, "code", { code });
            setScanning(false);
          }}
        />
      )}
      {asking && next && (
        <CheckInReason
          title={`${t(asking === "manual" ? "manual" : "skip")}：${next.label}`}
          onClose={() => setAsking(null)}
          onConfirm={(reason) => {
            walk.checkIn(next.key, asking, { reason });
            setAsking(null);
          }}
        />
      )}
      <div className="flex gap-2">
        <Button size="large" className="min-w-0 flex-1" onClick={() => void setView({ tab: "report", patrol: null })}>
          <Camera aria-hidden className="size-5" />
          <span className="truncate">{t("problem")}</span>
        </Button>
        <Button size="large" onClick={onFinish}>
          {t("finish")}
        </Button>
      </div>
      <p className="flex items-center gap-2 text-14 text-text-2">
        <ShieldCheck aria-hidden className="size-4.5" /> {t("privacy")}
      </p>
    </div>
  );
}

function Progress({ label, share, text }: { label: string; share: number; text: string }) {
  return (
    <div>
      <p className="flex items-baseline justify-between gap-2 text-14 text-text-2">
        {label} <b className="text-text">{text}</b>
      </p>
      <ShareBar value={share} of={1} className="bg-done" />
    </div>
  );
}

function metresBetween(a: Readonly<[number, number]>, b: Readonly<[number, number]>): number {
  const [x, y] = localPlane(a).toPlane(b);
  return Math.hypot(x, y);
}
