"use client";

import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from "react";
import type { Notification as Notice } from "@/lib/contracts/notifications/notification";
import { useNotificationWords } from "./use-notification-words";

const PREFERENCE = "fangge.desktop-notices";

const isPossible = (): boolean => typeof Notification !== "undefined";
const isWanted = (): boolean =>
  isPossible() && Notification.permission === "granted" && localStorage.getItem(PREFERENCE) === "on";

const listeners = new Set<() => void>();
const onChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
function setWanted(wanted: boolean): void {
  localStorage.setItem(PREFERENCE, wanted ? "on" : "off");
  for (const listener of listeners) listener();
}

/** The system's own notices for what is new, on this machine only and only if its user said so. */
export function useDesktopNotices(items: readonly Notice[]): { on: boolean; toggle: () => void } {
  const on = useSyncExternalStore(onChange, isWanted, () => false);
  const words = useNotificationWords();
  const known = useRef<ReadonlySet<string> | null>(null);

  const show = useEffectEvent((notice: Notice) => {
    const { title, detail } = words(notice);
    // A tag, so that several windows of one portal show it once.
    new Notification(title, { body: detail, tag: `fangge-${notice.id}` });
  });
  useEffect(() => {
    // What was there when the page opened is no news.
    if (on && known.current) for (const item of items) if (!item.read && !known.current.has(item.id)) show(item);
    if (items.length > 0) known.current = new Set(items.map(({ id }) => id));
  }, [items, on]);

  const toggle = async (): Promise<void> => {
    if (on || !isPossible()) {
      setWanted(false);
      return;
    }
    setWanted((await Notification.requestPermission()) === "granted");
  };
  return { on, toggle: () => void toggle() };
}
