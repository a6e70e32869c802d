"use client";

import { useEffect, useState } from "react";

const SHOWN_SECONDS = 60;

/**
 * Holds what was revealed for a minute (or the time that printing takes) and no longer, and counts down; nothing of it is kept anywhere
 * else.
 */
export function useRevealed<T>(seconds = SHOWN_SECONDS): {
  revealed: T | null;
  secondsLeft: number;
  show: (value: T) => void;
  hide: () => void;
} {
  const [shown, setShown] = useState<{ value: T; secondsLeft: number } | null>(null);
  const running = shown !== null;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(
      () => setShown((now) => (now && now.secondsLeft > 1 ? { ...now, secondsLeft: now.secondsLeft - 1 } : null)),
      1_000,
    );
    return () => clearInterval(timer);
  }, [running]);
  return {
    revealed: shown?.value ?? null,
    secondsLeft: shown?.secondsLeft ?? 0,
    show: (value) => setShown({ value, secondsLeft: seconds }),
    hide: () => setShown(null),
  };
}
