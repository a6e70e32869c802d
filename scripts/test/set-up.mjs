import { existsSync } from "node:fs";
import { generateClient } from "../build/generate-client.mjs";
import { findPostgres } from "../postgres/find-postgres.mjs";
import { aptInstall, installPostgis } from "../postgres/install-postgis.mjs";
import { run, runOrThrow } from "../postgres/run.mjs";
import { packagesState } from "../start/packages.mjs";
import { findChromium } from "./find-chromium.mjs";

/** The packages of the lock file, and what the compiler needs generated from them. */
export async function setUpPackages(say) {
  if (!packagesState().isCurrent) {
    say("npm ci");
    await runOrThrow("npm", ["ci", "--no-audit", "--no-fund"]);
  }
  await generateClient();
}

export async function setUpPostgis(say) {
  if ((await findPostgres()).length === 0) await installPostgis(say);
}

async function hasChineseFont() {
  const fonts = await run("fc-list", [":lang=zh", "family"]).catch(() => undefined);
  return fonts !== undefined && fonts.stdout.trim() !== "";
}

/** A browser that the system provides, and a font that can show 汉字. */
export async function setUpBrowser(say) {
  const missing = [];
  if (findChromium() === undefined) missing.push("chromium");
  if (process.platform === "linux" && existsSync("/etc/debian_version") && !(await hasChineseFont())) {
    missing.push("fontconfig", "fonts-noto-cjk");
  }
  if (missing.length === 0) return;
  const installed = await aptInstall(missing, say);
  if (!installed || findChromium() === undefined) {
    throw new Error(
      `The browser tests need ${missing.join(", ")}. Install them, or name a Chromium with CHROMIUM_PATH.`,
    );
  }
}
