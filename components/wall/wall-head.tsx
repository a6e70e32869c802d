"use client";

import { useNow, useTranslations } from "next-intl";
import type { Wall } from "@/lib/contracts/wall/read-wall-endpoint";
import { formatCount } from "@/lib/i18n/format-count";
import { localTime } from "@/lib/i18n/local-time";
import { LiveIndicator } from "../shell/live-indicator";
import { ProductMark } from "../ui/product-mark";
import { useName } from "./use-name";

/** Whose wall it is, whether it is live, and the time. */
export function WallHead({ wall }: { wall: Wall }) {
  const t = useTranslations();
  const nameOf = useName();
  const { shortDay, weekday, clockWithSeconds } = localTime(useNow({ updateInterval: 1_000 }));
  return (
    <header className="flex items-center gap-5 border-b border-line px-8">
      <ProductMark />
      <h1 className="text-28">{t("wall.heading", { area: nameOf(wall.area) })}</h1>
      <p className="flex-1 text-20 text-text-2">
        {t("wall.size", { communities: formatCount(wall.communities), grids: formatCount(wall.grids) })}
      </p>
      <LiveIndicator large />
      <p className="text-20 text-text-2">
        {shortDay} {t(`common.weekday.${weekday}`)}
      </p>
      <time className="text-[2.25rem] font-semibold">{clockWithSeconds}</time>
    </header>
  );
}
