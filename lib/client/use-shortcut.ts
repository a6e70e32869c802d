import { useEffect, useEffectEvent } from "react";

const editable = "input, textarea, select, [contenteditable]";

/** True while typing or with a dialog open: single letters then belong to whatever has the focus. */
function isTaken(target: EventTarget | null): boolean {
  return (
    (target instanceof Element && target.closest(editable) !== null) || document.querySelector("dialog[open]") !== null
  );
}

/**
 * Runs `act` when the key is pressed. `mod+k` means ⌘K or Ctrl-K and works everywhere; a bare key is left alone while
 * somebody types.
 */
export function useShortcut(key: string, act: () => void): void {
  const run = useEffectEvent(act);
  useEffect(() => {
    const withModifier = key.startsWith("mod+");
    const wanted = key.replace("mod+", "");
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== wanted.toLowerCase() || event.isComposing) return;
      if ((event.metaKey || event.ctrlKey) !== withModifier || event.altKey) return;
      if (!withModifier && isTaken(event.target)) return;
      event.preventDefault();
      run();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [key]);
}
