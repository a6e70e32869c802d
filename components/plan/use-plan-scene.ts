"use client";

import { useEffect, useEffectEvent } from "react";
import { type SceneExtras, sceneMaker } from "@/lib/client/plan/scene-of";
import { mapStore } from "../map/map-store";
import { usePlanEditing } from "./plan-editing";

/** Keeps the one map showing the open plan and gives it the tool in the hand, as long as the plan is open. */
export function usePlanScene(extras: SceneExtras): void {
  const { editor, detail } = usePlanEditing();
  const current = useEffectEvent(() => extras);
  const { areas } = detail;
  useEffect(() => {
    const make = sceneMaker(editor, areas);
    let isDue = false;
    const draw = (): void => {
      isDue = false;
      mapStore.setState({ plan: make(current()), tool: editor.tool });
    };
    // One event of the pointer changes several things; the map hears of them once.
    const soon = (): void => {
      if (isDue) return;
      isDue = true;
      queueMicrotask(draw);
    };
    draw();
    const stops = [editor.store.subscribe(soon), editor.session.store.subscribe(soon)];
    return () => {
      for (const stop of stops) stop();
      mapStore.setState({ plan: null, tool: null });
    };
  }, [editor, areas]);

  const { labelOf, places, past, isAside, line } = extras;
  useEffect(() => {
    // What the page adds has changed; the stores have not.
    editor.store.setState({});
  }, [editor, labelOf, places, past, isAside, line]);
}
