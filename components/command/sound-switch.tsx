"use client";

import { Volume2, VolumeX } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { IconButton } from "../ui/icon-button";
import { arrivalSoundStore, switchArrivalSound } from "./arrival-sound";

/** Whether new cases sound on this machine. */
export function SoundSwitch() {
  const t = useTranslations("command");
  const on = useSyncExternalStore(
    arrivalSoundStore.subscribe,
    () => arrivalSoundStore.getState().on,
    () => false,
  );
  return (
    <IconButton label={t(on ? "soundOff" : "soundOn")} aria-pressed={on} onClick={() => switchArrivalSound(!on)}>
      {on ? <Volume2 aria-hidden className="size-4" /> : <VolumeX aria-hidden className="size-4" />}
    </IconButton>
  );
}
