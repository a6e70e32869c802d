"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { useStore } from "zustand";
import type { BriefingScene } from "@/lib/contracts/coverage/briefing";
import { parseCamera } from "@/lib/map/map-camera";
import { mapSwitches } from "@/lib/map/map-switches";
import { mapStore } from "../../map/map-store";
import { useMapAddress } from "../../map/use-map-address";
import { useMapCamera } from "../../map/use-map-camera";
import { useMapGrid } from "../../map/use-map-grid";
import type { Plan } from "../use-plan";

/** Makes the map look at a scene: place, layers, chosen grid and supposed changes. Ended, the map shows what it did before. */
export function useSceneOnMap(scene: BriefingScene | undefined, plan: Plan): void {
  const sync = useStore(mapStore, (state) => state.sync);
  const isOpen = useStore(mapStore, (state) => state.isOpen);
  const [address, setAddress] = useMapAddress();
  const [grid, setGrid] = useMapGrid();
  const [, setCamera] = useMapCamera();
  const before = useRef({ on: address.on, grid, changes: plan.changes });
  const show = useEffectEvent(({ view, changes }: BriefingScene) => {
    void setAddress({ on: mapSwitches.filter((name) => view.on.includes(name)) });
    void setGrid(view.grid);
    void setCamera(null);
    plan.replace(changes);
  });
  useEffect(() => {
    if (scene) show(scene);
  }, [scene]);
  useEffect(() => {
    const camera = scene && parseCamera(scene.view.at);
    if (!camera || !isOpen) return;
    const { lng, lat, zoom, bearing } = camera;
    sync?.easeTo({ center: [lng, lat], zoom, bearing, duration: 700 });
  }, [scene, sync, isOpen]);
  const restore = useEffectEvent(() => {
    const { on, grid: chosen, changes } = before.current;
    void setAddress({ on });
    void setGrid(chosen);
    plan.replace(changes);
  });
  useEffect(() => () => restore(), []);
}
