"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { setPreferenceCookie } from "@/lib/client/preference-cookie";
import {
  clampPanel,
  formatPanelWidths,
  type PanelName,
  type PanelWidths,
  panelLimits,
  panelsCookie,
} from "./panel-widths";

interface Panels {
  widths: PanelWidths;
  setWidth: (name: PanelName, rem: number) => void;
}

const Context = createContext<Panels | null>(null);

/** How wide the reader has made the panels. A cookie keeps it, so that the server's first byte has the right width. */
export function PanelWidthsProvider({ initial, children }: { initial: PanelWidths; children: ReactNode }) {
  const [widths, setWidths] = useState(initial);
  const panels = useMemo<Panels>(
    () => ({
      widths,
      setWidth: (name, rem) => {
        const next = { ...widths, [name]: clampPanel(name, rem) };
        setPreferenceCookie(panelsCookie, formatPanelWidths(next));
        setWidths(next);
      },
    }),
    [widths],
  );
  return <Context value={panels}>{children}</Context>;
}

/** A panel's width in rem, how to change it, and its limits. */
export function usePanelWidth(name: PanelName) {
  const panels = useContext(Context);
  if (!panels) throw new Error("usePanelWidth is for pages of the portal");
  const setWidth = (rem: number): void => panels.setWidth(name, rem);
  return { width: panels.widths[name], setWidth, ...panelLimits[name] };
}
