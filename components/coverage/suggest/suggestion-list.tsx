"use client";

import { Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { SuggestionResult } from "@/lib/contracts/coverage/suggestion-endpoints";
import { formatCount, formatShare } from "@/lib/i18n/format-count";
import { showOnMap } from "../../map/show-on-map";
import { Button } from "../../ui/button";
import { IconButton } from "../../ui/icon-button";
import { Notice } from "../../ui/notice";

type Place = SuggestionResult["places"][number];

interface SuggestionListProps {
  result: SuggestionResult;
  onTake: (places: readonly Place[]) => void;
}

/** Places, the one that gains most first, each with why; before them how near the best they are known to be. */
export function SuggestionList({ result, onTake }: SuggestionListProps) {
  const t = useTranslations("coverage.suggest");
  const locale = useLocale();
  const { places, ratio, gainSquareMetres, groundSquareMetres, seenSquareMetres } = result;
  if (places.length === 0) {
    return (
      <Notice kind="no-match" title={t("noneTitle")}>
        {t("noneText", { refused: formatCount(result.refusedDirections) })}
      </Notice>
    );
  }
  return (
    <>
      <div className="flex flex-col gap-2 px-4 py-3 text-13">
        <p>
          <b>{t("gain", { metres: formatCount(gainSquareMetres) })}</b>{" "}
          {formatShare(seenSquareMetres, groundSquareMetres)} →{" "}
          {formatShare(seenSquareMetres + gainSquareMetres, groundSquareMetres)}
        </p>
        {ratio !== null && <p>{t("ratio", { share: `${(ratio * 100).toFixed(1)}%` })}</p>}
        <p className="text-12 text-text-3">
          {t("looked", { directions: formatCount(result.directions), refused: formatCount(result.refusedDirections) })}
        </p>
        <Button size="small" onClick={() => onTake(places)}>
          {t("takeAll")}
        </Button>
      </div>
      <ol aria-label={t("places")} className="border-t border-line">
        {places.map((place) => {
          const { rank, position, bearingDegrees, reason } = place;
          const street = (locale === "en" ? reason.streetEn : reason.street) || t("nameless");
          return (
            <li key={rank} className="flex items-start gap-1 border-b border-line py-2 pr-3 pl-4 text-13">
              <button
                type="button"
                onClick={() => showOnMap(position)}
                className="min-w-0 flex-1 rounded-1 text-left hover:bg-sunken"
              >
                <span className="flex items-baseline gap-2">
                  <b>{rank}</b>
                  <span className="min-w-0 flex-1 truncate">{t(`site.${reason.site}`, { street })}</span>
                  <b>+{formatCount(place.gainSquareMetres)} m²</b>
                </span>
                <span className="block text-12 text-text-2">
                  {t("why", {
                    degrees: formatCount(bearingDegrees),
                    hazards: formatCount(reason.hazards),
                    cases: formatCount(reason.incidents),
                  })}
                </span>
              </button>
              <IconButton size="small" label={t("take", { rank })} onClick={() => onTake([place])}>
                <Plus aria-hidden className="size-4" />
              </IconButton>
            </li>
          );
        })}
      </ol>
    </>
  );
}
