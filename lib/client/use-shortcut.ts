import { useEffect, useEffectEvent } from "react";
import { isKeyTaken } from "./is-key-taken";

const always = (): boolean => true;

/**
 * Runs `act` when the key is pressed. `mod+k` means ⌘K or Ctrl-K and works everywhere; a bare key is left alone while
 * somebody types. Where `when` says no, the key keeps its usual meaning (Enter on a button).
 */
export function useShortcut(key: string, act: () => void, when: () => boolean = always): void {
  const run = useEffectEvent(act);
  const applies = useEffectEvent(when);
  useEffect(() => {
    const withModifier = key.startsWith("mod+");
    const wanted = key.replace("mod+", "");
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== wanted.toLowerCase() || event.isComposing) return;
      if ((event.metaKey || event.ctrlKey) !== withModifier || event.altKey) return;
      if ((!withModifier && isKeyTaken(event.target)) || !applies()) return;
      event.preventDefault();
      run();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [key]);
}
