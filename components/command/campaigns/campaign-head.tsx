"use client";

import { useTranslations } from "next-intl";
import { LEAST_SHOWN } from "@/lib/access/small-count";
import type { CampaignBoard } from "@/lib/contracts/campaigns/campaign";
import { formatCount } from "@/lib/i18n/format-count";
import { shownText } from "@/lib/i18n/shown-text";
import { RelativeTime } from "../../shared/relative-time";
import { classNames } from "../../ui/class-names";
import { Figure } from "../../ui/figure";
import { ShareBar } from "../../ui/share-bar";
import { CampaignStatusTag } from "./campaign-status-tag";
import { reachedText } from "./reached-text";
import { useCampaignWords } from "./use-campaign-words";

interface CampaignHeadProps {
  board: CampaignBoard;
  /** Which target the table and the map show. */
  target: number;
  onTarget: (target: number) => void;
}

export function CampaignHead({ board, target, onTarget }: CampaignHeadProps) {
  const t = useTranslations();
  const words = useCampaignWords();
  const { campaign, whole, asOf } = board;
  const counts = [
    ["found", whole.found],
    ["rectified", whole.rectified],
    ["overdue", whole.overdue],
  ] as const;
  return (
    <div className="mt-1 space-y-2">
      <div className="flex items-start gap-2">
        <h2 className="flex-1 text-16 wrap-break-word">{campaign.name}</h2>
        <CampaignStatusTag status={campaign.status} />
      </div>
      <p className="text-12 text-text-2">
        {words.span(campaign)} · {words.places(campaign)} · {words.classes(campaign)}
      </p>
      {campaign.purpose && <p className="text-13 whitespace-pre-line">{campaign.purpose}</p>}
      {campaign.status === "closed" && (
        <section className="rounded-2 bg-sunken px-3 py-2">
          <h3 className="text-12 text-text-2">{t("campaigns.summary")}</h3>
          <p className="text-13 whitespace-pre-line">{campaign.summary}</p>
        </section>
      )}
      <dl className="grid grid-cols-3 gap-2">
        {counts.map(([figure, count]) => (
          <Figure
            key={figure}
            label={t(`campaigns.figure.${figure}`)}
            value={shownText(count)}
            note={figure === "found" && t("campaigns.inGrids", { count: whole.grids })}
          />
        ))}
      </dl>
      <div role="radiogroup" aria-label={t("campaigns.targets")} className="space-y-1">
        {campaign.targets.map((one, place) => {
          const { numerator, denominator, reached } = whole.targets[place]!;
          const isChosen = place === target;
          return (
            <button
              key={one.kind}
              type="button"
              role="radio"
              aria-checked={isChosen}
              onClick={() => onTarget(place)}
              className={classNames(
                "block w-full rounded-2 border px-3 py-2 text-left hover:bg-sunken",
                isChosen ? "border-accent" : "border-line",
              )}
            >
              <span className="flex items-baseline justify-between gap-2">
                <span className="text-13">{words.target(one)}</span>
                <b>{reachedText(reached)}</b>
              </span>
              <ShareBar value={reached ?? 0} of={1} />
              <span className="text-12 text-text-3">
                {numerator === null || denominator === null
                  ? t("command.figures.tooFew", { count: LEAST_SHOWN })
                  : denominator === 0
                    ? t("command.figures.nothingToJudge")
                    : t(`campaigns.progress.${one.kind}`, {
                        numerator: formatCount(numerator),
                        denominator: formatCount(denominator),
                      })}
              </span>
            </button>
          );
        })}
      </div>
      <p className="text-12 text-text-3">
        {t.rich("command.figures.asOf", { time: () => <RelativeTime at={asOf} /> })}
      </p>
    </div>
  );
}
