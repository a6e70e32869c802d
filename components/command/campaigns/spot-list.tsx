"use client";

import { useTranslations } from "next-intl";
import type { CampaignBoard } from "@/lib/contracts/campaigns/campaign";
import { shownText } from "@/lib/i18n/shown-text";
import { showOnMap } from "../../map/show-on-map";

/** The spots as the map numbers them, each with the campaign's cases around it; a click goes there. */
export function SpotList({ board: { campaign, spots } }: { board: CampaignBoard }) {
  const t = useTranslations("campaigns");
  if (campaign.spots.length === 0) return null;
  return (
    <section aria-labelledby="campaign-spots" className="mt-4">
      <h3 id="campaign-spots" className="text-13">
        {t("spots")}
      </h3>
      <ol className="mt-1">
        {campaign.spots.map(({ name, position, radiusMetres }, place) => {
          const counts = spots[place];
          return (
            <li key={`${name} ${position.join()}`} className="border-t border-line">
              <button
                type="button"
                className="flex w-full items-baseline gap-2 py-1.5 text-left text-13 hover:bg-sunken"
                onClick={() => showOnMap(position)}
              >
                <span className="w-5 shrink-0 text-right text-12 text-text-3 tabular-nums">{place + 1}</span>
                <span className="min-w-0 flex-1">
                  <span className="block truncate">{name}</span>
                  <span className="block text-12 text-text-2 tabular-nums">
                    {t("within", { metres: radiusMetres })}
                    {" · "}
                    {t("spotCounts", {
                      found: shownText(counts?.found ?? null),
                      rectified: shownText(counts?.rectified ?? null),
                      overdue: shownText(counts?.overdue ?? null),
                    })}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
