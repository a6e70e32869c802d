"use client";

import { EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Wall, WallCase } from "@/lib/contracts/wall/read-wall-endpoint";
import { formatCount } from "@/lib/i18n/format-count";
import { localTime } from "@/lib/i18n/local-time";
import { latenessOf } from "@/lib/incidents/lateness";
import { shortNumber } from "../incident/short-number";
import { useRemainingText } from "../incident/use-remaining-text";
import { type Severity, SeverityShape } from "../ui/severity-shape";
import { useName } from "./use-name";
import { WallProgress } from "./wall-progress";
import type { WallScene } from "./wall-scenes";

interface WallAttentionProps {
  wall: Wall;
  scenes: readonly WallScene[];
  scene: WallScene;
  paused: boolean;
}

/** What needs somebody now, how the areas below fare, and where the round of scenes is. */
export function WallAttention({ wall, scenes, scene, paused }: WallAttentionProps) {
  const t = useTranslations("wall");
  const nameOf = useName();
  return (
    <aside className="flex min-h-0 flex-col gap-5 overflow-hidden px-8 py-6">
      <CaseList title={t("attention")} note={t("attentionNote")} cases={wall.attention.slice(0, 4)} at={wall.at} />
      <CaseList title={t("latest")} note="" cases={wall.latest.slice(0, 3)} at={wall.at} />
      <section className="min-h-0 flex-1 overflow-hidden">
        <table className="w-full text-20">
          <thead className="text-16 text-text-2">
            <tr>
              <th className="pb-2 text-left font-normal">{t("areas")}</th>
              <th className="pb-2 pl-5 text-right font-normal">{t("open")}</th>
              <th className="pb-2 pl-5 text-right font-normal whitespace-nowrap">{t("soon")}</th>
              <th className="pb-2 pl-5 text-right font-normal">{t("late")}</th>
            </tr>
          </thead>
          <tbody>
            {wall.areas.map((area) => (
              <tr key={area.code} className="border-t border-line">
                <td className="py-2">{nameOf(area)}</td>
                <td className="text-right">{formatCount(area.open)}</td>
                <td className="text-right text-text-2">{formatCount(area.soon)}</td>
                <td
                  className={area.late > 0 ? "text-right font-semibold text-due-late-text" : "text-right text-text-2"}
                >
                  {formatCount(area.late)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <WallProgress scenes={scenes} scene={scene} paused={paused} />
      <p className="flex items-center gap-2 text-16 text-text-3">
        <EyeOff aria-hidden className="size-5 shrink-0" />
        {t("masked")}
      </p>
    </aside>
  );
}

function CaseList(props: { title: string; note: string; cases: readonly WallCase[]; at: string }) {
  const { title, note, cases, at } = props;
  const t = useTranslations();
  const nameOf = useName();
  const remaining = useRemainingText();
  const now = Date.parse(at);
  const colours = {
    "very-late": "text-due-late-text",
    late: "text-due-late-text",
    soon: "text-due-soon-text",
    ok: "",
    done: "text-text-2",
  } as const;
  return (
    <section>
      <h2 className="flex justify-between text-20">
        {title}
        <span className="text-16 font-normal text-text-2">{note}</span>
      </h2>
      <ul>
        {cases.map((each) => {
          const { lateness, leftMilliseconds } = latenessOf(each, now);
          return (
            <li key={each.number} className="flex items-center gap-4 border-b border-line py-2.5">
              <SeverityShape severity={each.severity as Severity} className="size-6" />
              <span className="min-w-0 flex-1">
                <b className="block truncate text-20">{nameOf(each.category)}</b>
                <span className="block truncate text-16 text-text-2">
                  {shortNumber(each.number, localTime(now).day)} · {nameOf(each.community)}
                </span>
              </span>
              <span className="text-right">
                <b className={`block text-20 ${colours[lateness]}`}>
                  {each.closedAt === null ? remaining(leftMilliseconds) : ""}
                </b>
                <span className="block text-16 text-text-2">{t(`incidents.status.${each.status}`)}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
