import { existsSync } from "node:fs";

// The shell draws the page alone; the whole browser spends as much again on its own bars.
const PLACES = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The system's Chromium; CHROMIUM_PATH goes first. Undefined when there is none. */
export function findChromium(env = process.env) {
  return [env.CHROMIUM_PATH, ...PLACES].find((path) => path && existsSync(path));
}
