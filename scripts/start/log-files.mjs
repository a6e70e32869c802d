import { createWriteStream, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const NAME = /^fangge-(\d{4}-\d{2}-\d{2})\.log$/;
const DAY_MILLISECONDS = 86_400_000;
const DEFAULT_RETENTION_DAYS = 400;

/**
 * Keeps the server's log: one file a day in `<folder>/logs`, removed after LOG_RETENTION_DAYS (the server itself refuses
 * fewer than 183). Warnings and worse are also shown.
 * @param {{ folder: string, retentionDays?: number, show: (text: string) => void }} options
 * @returns {(line: string) => void} takes one line of the server's output
 */
export function createLogFiles({ folder, retentionDays = DEFAULT_RETENTION_DAYS, show }) {
  const logs = join(folder, "logs");
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  let day;
  let file;

  const turnPage = (today) => {
    file?.end();
    day = today;
    file = createWriteStream(join(logs, `fangge-${today}.log`), { flags: "a", mode: 0o600 });
    const oldest = new Date(Date.now() - retentionDays * DAY_MILLISECONDS).toISOString().slice(0, 10);
    for (const name of readdirSync(logs)) {
      const written = NAME.exec(name)?.[1];
      if (written !== undefined && written < oldest) rmSync(join(logs, name));
    }
  };

  return (line) => {
    const today = new Date().toISOString().slice(0, 10);
    if (today !== day) turnPage(today);
    file.write(`${line}\n`);
    const text = worthShowing(line);
    if (text !== undefined) show(text);
  };
}

/** pino's level 40 is a warning. A line that is no JSON comes from a library and is shown as it is. */
function worthShowing(line) {
  try {
    const { level, msg, err } = JSON.parse(line);
    return level >= 40 ? [msg, err?.message].filter(Boolean).join(": ") : undefined;
  } catch {
    return line;
  }
}
