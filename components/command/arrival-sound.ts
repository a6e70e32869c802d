import { createStore } from "zustand/vanilla";

const PREFERENCE = "fangge.arrival-sound";

/** Whether new cases sound, on this machine and only if its user said so. */
export const arrivalSoundStore = createStore<{ on: boolean }>(() => ({
  on: typeof window !== "undefined" && window.localStorage.getItem(PREFERENCE) === "on",
}));

/** Hertz; a severe case is told from others with closed eyes. */
const usual = [660];
const severe = [880, 660, 880];
const NOTE_SECONDS = 0.16;
const LOUDNESS = 0.12;

let context: AudioContext | null = null;

/** Made when it is first needed: browsers let a page sound only after somebody has touched it. */
function play(notes: readonly number[]): void {
  context ??= new AudioContext();
  const { currentTime, destination } = context;
  void context.resume();
  for (const [place, hertz] of notes.entries()) {
    const [from, to] = [currentTime + place * NOTE_SECONDS * 1.3, currentTime + (place * 1.3 + 1) * NOTE_SECONDS];
    const tone = new OscillatorNode(context, { frequency: hertz });
    const volume = new GainNode(context, { gain: LOUDNESS });
    // Fades out, so that the end is no click.
    volume.gain.setValueAtTime(LOUDNESS, from);
    volume.gain.exponentialRampToValueAtTime(0.001, to);
    tone.connect(volume).connect(destination);
    tone.start(from);
    tone.stop(to);
  }
}

const SEVERE = 3;

export function soundArrival(severity: number): void {
  if (arrivalSoundStore.getState().on) play(severity >= SEVERE ? severe : usual);
}

/** Switching it on lets it be heard once. */
export function switchArrivalSound(on: boolean): void {
  window.localStorage.setItem(PREFERENCE, on ? "on" : "off");
  arrivalSoundStore.setState({ on });
  if (on) play(usual);
}
