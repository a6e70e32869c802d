"use client";

import { useEffect, useEffectEvent } from "react";

interface Steps {
  next: () => void;
  previous: () => void;
  first: () => void;
  last: () => void;
  blank: () => void;
  end: () => void;
}

/** Keys of keyboards and of remote clickers, which send PageUp, PageDown and a full stop. */
const stepOfKey: Readonly<Record<string, keyof Steps>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
  b: "blank",
  ".": "blank",
  Escape: "end",
};

/** What has the arrows and the space bar for itself. */
const taken = "input, textarea, select, .plan-handle, [role=menu]";
const pressed = "button, a";

/**
 * Walks scenes by keys, and fills the screen. Keys are taken before the map sees them: its own arrows would move it away.
 * Whoever leaves the full screen with the browser's own Esc ends it as well.
 */
export function usePresenter(steps: Steps): void {
  const act = useEffectEvent((name: keyof Steps) => steps[name]());
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const name = stepOfKey[event.key];
      if (name === undefined || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (document.querySelector("dialog[open]")) return;
      const target = event.target instanceof Element ? event.target : null;
      if (name !== "end" && target?.closest(taken)) return;
      if (event.key === " " && target?.closest(pressed)) return;
      event.preventDefault();
      event.stopPropagation();
      act(name);
    };
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, []);
  useEffect(() => {
    let wasFull = false;
    const onChange = (): void => {
      if (document.fullscreenElement) wasFull = true;
      else if (wasFull) act("end");
    };
    document.addEventListener("fullscreenchange", onChange);
    // Refused where the page was opened by a link: the scene fills the window all the same.
    if (document.fullscreenEnabled) document.documentElement.requestFullscreen().catch(() => undefined);
    return () => {
      document.removeEventListener("fullscreenchange", onChange);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);
}
