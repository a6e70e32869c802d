import { unlockField } from "../field-keys";
import { tidyPack } from "./tidy-pack";

/**
 * Looks whether the pack may stay: now, whenever there is a network again, and when the phone is taken out of the pocket, whatever the
 * page shows. @returns how to stop
 */
export function watchPack(userId: string): () => void {
  // Over plain HTTP a browser keeps no pack.
  if (!window.isSecureContext) return () => undefined;
  const look = async () => {
    // Without a network its age alone says whether it may stay.
    await unlockField(userId).catch(() => null);
    await tidyPack(userId);
  };
  const again = () => void look();
  const back = () => {
    if (document.visibilityState === "visible") again();
  };
  window.addEventListener("online", again);
  document.addEventListener("visibilitychange", back);
  again();
  return () => {
    window.removeEventListener("online", again);
    document.removeEventListener("visibilitychange", back);
  };
}
