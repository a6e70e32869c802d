"use client";

import { useEffect, useState } from "react";
import { isKeyTaken } from "@/lib/client/is-key-taken";

export const BLINK_KEY = "X";

const isBlinkKey = ({ key, metaKey, ctrlKey, altKey }: KeyboardEvent): boolean =>
  key.toUpperCase() === BLINK_KEY && !metaKey && !ctrlKey && !altKey;

/** True as long as the key is held (or whatever calls `hold` is): the map then shows what is in force instead of the plan. */
export function useBlink(): { isHeld: boolean; hold: (held: boolean) => void } {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    const down = (event: KeyboardEvent): void => {
      if (isBlinkKey(event) && !event.repeat && !isKeyTaken(event.target)) setHeld(true);
    };
    const up = (event: KeyboardEvent): void => {
      if (isBlinkKey(event)) setHeld(false);
    };
    const release = (): void => setHeld(false);
    window.addEventListener("keydown", down);
    window.addEventListener("keyup", up);
    // Whoever changes the window lets go elsewhere.
    window.addEventListener("blur", release);
    return () => {
      window.removeEventListener("keydown", down);
      window.removeEventListener("keyup", up);
      window.removeEventListener("blur", release);
    };
  }, []);
  return { isHeld, hold: setHeld };
}
