"use client";

import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import { useStore } from "zustand";
import { mapHost } from "./map-host";
import { mapStore } from "./map-store";

/** MapLibre and deck.gl are a chunk of their own, asked for when the first workspace has a place for a map. */
const MapCanvas = dynamic(() => import("./map-canvas").then((module) => module.MapCanvas), { ssr: false });

/** Sits in the layout, above all workspaces, so that the one map outlives them. */
export function MapProvider({ children }: { children: ReactNode }) {
  const isWanted = useStore(mapStore, ({ view }) => view !== null);
  return (
    <>
      {children}
      {isWanted && createPortal(<MapCanvas />, mapHost())}
    </>
  );
}
