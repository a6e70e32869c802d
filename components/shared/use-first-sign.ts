import { useEffect } from "react";

const signs = ["pointermove", "pointerdown", "keydown"] as const;

/** Runs `act` when somebody is seen to be at the page: at the first move, press or key of each kind, so `act` may run thrice. */
export function useFirstSign(act: () => void): void {
  useEffect(() => {
    const options = { once: true, passive: true };
    for (const sign of signs) window.addEventListener(sign, act, options);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, act);
    };
  }, [act]);
}
