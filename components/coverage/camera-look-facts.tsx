"use client";

import { useTranslations } from "next-intl";
import type { CameraLook } from "@/lib/contracts/coverage/camera-look-endpoint";
import { formatCount } from "@/lib/i18n/format-count";

/** How much ground a camera sees now, and, apart, how much it could see by turning. */
export function CameraLookFacts({ look }: { look: CameraLook }) {
  const t = useTranslations("coverage.look");
  const { seenSquareMetres, reachSquareMetres, aimKnown, overReach, assumed, movedMetres } = look;
  return (
    <ul className="mt-1 border-t border-line pt-1">
      <li>{aimKnown ? t("now", { metres: formatCount(seenSquareMetres) }) : t("noAim")}</li>
      {reachSquareMetres !== null && <li>{t("reach", { metres: formatCount(reachSquareMetres) })}</li>}
      {reachSquareMetres !== null && overReach.buildings > 0 && (
        <li className="text-over">
          {t("over", { count: overReach.buildings, metres: formatCount(Math.round(overReach.metres)) })}
        </li>
      )}
      {assumed.length > 0 && (
        <li className="text-text-3">
          {t("assumed", { fields: assumed.map((field) => t(`field.${field}`)).join(t("and")) })}
        </li>
      )}
      {movedMetres > 0 && <li className="text-text-3">{t("moved", { metres: formatCount(movedMetres, 1) })}</li>}
    </ul>
  );
}
