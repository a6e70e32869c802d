"use client";

import { useFormatter, useTranslations } from "next-intl";
import { checkInKinds, type Patrol } from "@/lib/contracts/patrols/patrol";

/** What came of the walk, which is at the same time everything that is stored about it. */
export function PatrolResult({ patrol }: { patrol: Patrol }) {
  const t = useTranslations("patrol");
  const format = useFormatter();
  const time = (at: string | null) =>
    at === null ? "–" : format.dateTime(new Date(at), { dateStyle: "short", timeStyle: "short" });
  const { route, checkIns, coveredRoadIds, coveredShare } = patrol;
  const labels = new Map(route.stops.map(({ key, label }) => [key, label]));
  const kinds = checkInKinds.flatMap((kind) => {
    const count = checkIns.filter((checkIn) => checkIn.kind === kind).length;
    return count > 0 ? [`${t(`checkInKind.${kind}`)} ${count}`] : [];
  });
  const percent = Math.round((coveredShare ?? 0) * 100);
  return (
    <section className="space-y-2 px-4 py-3">
      <h2 className="text-16">{t("stored")}</h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-14">
        <dt className="text-text-2">{t("storedStreets")}</dt>
        <dd>{t("storedStreetCount", { count: coveredRoadIds.length, percent })}</dd>
        <dt className="text-text-2">{t("storedTimes")}</dt>
        <dd>
          {time(patrol.startedAt)} – {time(patrol.endedAt)}
        </dd>
        <dt className="text-text-2">{t("checkedIn")}</dt>
        <dd>
          {t("of", { done: checkIns.filter(({ kind }) => kind !== "skipped").length, all: route.stops.length })}
          {kinds.length > 0 && <span className="text-text-2"> · {kinds.join(" · ")}</span>}
        </dd>
      </dl>
      <ol className="text-14">
        {checkIns.map(({ seq, at, kind, stop, reason }) => (
          <li key={seq} className="flex gap-3 border-b border-line py-2 last:border-0">
            <span className="min-w-0 flex-1">
              {labels.get(stop) ?? stop}
              <span className="block text-text-2">
                {t(`checkInKind.${kind}`)} {reason}
              </span>
            </span>
            <span className="text-text-2">{time(at)}</span>
          </li>
        ))}
      </ol>
      <p className="text-14 text-text-2">{t("privacy")}</p>
    </section>
  );
}
