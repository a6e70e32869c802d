import { useState } from "react";

/**
 * True from the first opening on: a dialog that is loaded when it is first asked for stays mounted, so that closing it gives
 * the focus back to where it came from.
 */
export function useOpenedOnce(open: boolean): boolean {
  const [wasOpened, setWasOpened] = useState(open);
  if (open && !wasOpened) setWasOpened(true);
  return wasOpened || open;
}
