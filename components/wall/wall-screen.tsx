"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo } from "react";
import type { Role } from "@/lib/access/role";
import { ShellSessionProvider } from "../shell/shell-session";
import { SkeletonRows } from "../ui/skeleton-rows";
import { useScene } from "./use-scene";
import { useWall } from "./use-wall";
import { WallAttention } from "./wall-attention";
import { WallFigures } from "./wall-figures";
import { WallHead } from "./wall-head";
import { WallHours } from "./wall-hours";
import { WallMap } from "./wall-map";
import { scenesOf } from "./wall-scenes";

/** After a day the page begins anew: whatever it gathered is gone, and a newer program is on the wall. */
const LONGEST_MILLISECONDS = 86_400_000;

/** The video wall, always dark, 120 rem wide whatever the screen: 3840 pixels make a rem of 32. */
export function WallScreen({ role }: { role: Role }) {
  useEffect(() => {
    const root = document.documentElement;
    const before = root.dataset.theme;
    root.dataset.theme = "dark";
    root.style.fontSize = "calc(100vw / 120)";
    const timer = setTimeout(() => window.location.reload(), LONGEST_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      root.style.fontSize = "";
      if (before === undefined) delete root.dataset.theme;
      else root.dataset.theme = before;
    };
  }, []);
  const session = useMemo(() => ({ userId: "", name: "", role, office: "", scope: [], areas: [] }), [role]);
  return (
    <ShellSessionProvider session={session}>
      <WallContent />
    </ShellSessionProvider>
  );
}

function WallContent() {
  const t = useTranslations("common");
  const { data: wall, dataUpdatedAt } = useWall();
  const scenes = wall ? scenesOf(wall, Date.parse(wall.at)) : ["overview" as const];
  const { scene, paused } = useScene(scenes);
  if (!wall) return <SkeletonRows label={t("loading")} rows={8} />;
  return (
    <div className="grid h-dvh grid-rows-[4.25rem_minmax(0,1fr)] overflow-hidden bg-surface">
      <WallHead wall={wall} />
      <main className="grid min-h-0 grid-cols-[27.75rem_minmax(0,1fr)_27.75rem]">
        <WallFigures wall={wall} />
        <div className="grid min-h-0 grid-rows-[minmax(0,1fr)_12.4rem] border-x border-line">
          <WallMap wall={wall} version={dataUpdatedAt} scene={scene} />
          <WallHours wall={wall} />
        </div>
        <WallAttention wall={wall} scenes={scenes} scene={scene} paused={paused} />
      </main>
    </div>
  );
}
