import { useSyncExternalStore } from "react";

/** Below Tailwind's `sm`: a phone held upright. */
const NARROW = "(width < 40rem)";

function listen(act: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener("change", act);
  return () => query.removeEventListener("change", act);
}

/** Whether the window is a phone's; for what must not merely be hidden but told as closed. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    listen,
    () => window.matchMedia(NARROW).matches,
    () => false,
  );
