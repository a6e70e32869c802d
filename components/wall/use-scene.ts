"use client";

import { useEffect, useState } from "react";
import { useShortcut } from "@/lib/client/use-shortcut";
import { sceneAfter, type WallScene } from "./wall-scenes";

const SCENE_MILLISECONDS = 15_000;

/** The scene on the wall: goes round by itself; space holds it, the arrows change it. */
export function useScene(scenes: readonly WallScene[]) {
  const [scene, setScene] = useState<WallScene>("overview");
  const [paused, setPaused] = useState(false);
  const key = scenes.join();
  useEffect(() => {
    if (paused) return;
    const timer = setTimeout(
      () => setScene((now) => sceneAfter(key.split(",") as WallScene[], now, 1)),
      SCENE_MILLISECONDS,
    );
    return () => clearTimeout(timer);
  }, [paused, key, scene]);
  useShortcut(" ", () => setPaused((now) => !now));
  useShortcut("ArrowRight", () => setScene((now) => sceneAfter(scenes, now, 1)));
  useShortcut("ArrowLeft", () => setScene((now) => sceneAfter(scenes, now, -1)));
  return { scene, paused };
}
