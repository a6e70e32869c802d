import { useEffect } from "react";
import { isKeyTaken } from "./is-key-taken";

/**
 * Makes the promise of `aria-keyshortcuts` true: the letter presses the button that names it, if one is in sight. So a
 * key does exactly what its button does, is told to screen readers, and is gone when the button is.
 */
export function useButtonKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.metaKey || event.ctrlKey || event.altKey || event.shiftKey || event.isComposing) return;
      if (event.defaultPrevented || !/^[a-z]$/i.test(event.key) || isKeyTaken(event.target)) return;
      const wanted = `button[aria-keyshortcuts="${event.key.toUpperCase()}"]:not(:disabled)`;
      const button = [...document.querySelectorAll<HTMLButtonElement>(wanted)].find((each) => each.checkVisibility());
      if (!button) return;
      event.preventDefault();
      button.click();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
