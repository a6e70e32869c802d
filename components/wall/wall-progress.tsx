"use client";

import { useTranslations } from "next-intl";
import type { WallScene } from "./wall-scenes";

interface WallProgressProps {
  scenes: readonly WallScene[];
  scene: WallScene;
  paused: boolean;
}

/** The round of scenes, the present one marked. */
export function WallProgress({ scenes, scene, paused }: WallProgressProps) {
  const t = useTranslations("wall");
  return (
    <section aria-label={t("scenes")}>
      <h2 className="flex justify-between text-20">
        {t("scenes")}
        <span className="text-16 font-normal text-text-2">{t(paused ? "paused" : "keys")}</span>
      </h2>
      <ol className="mt-2 flex gap-3">
        {scenes.map((each) => (
          <li key={each} aria-current={each === scene ? "step" : undefined} className="flex-1">
            <span aria-hidden className={`block h-1 rounded-full ${each === scene ? "bg-accent" : "bg-line"}`} />
            <span className={`mt-1.5 block text-16 ${each === scene ? "font-semibold" : "text-text-2"}`}>
              {t(`scene.${each}`)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
