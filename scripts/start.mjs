import { mkdirSync } from "node:fs";
import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { Children } from "./start/children.mjs";
import { lockFolder } from "./start/folder-lock.mjs";
import { onStop } from "./start/on-stop.mjs";
import { requirePort } from "./start/port.mjs";
import { createProgress } from "./start/progress.mjs";
import { confirmReset, resetFolder } from "./start/reset.mjs";
import { checkNode, readSettings } from "./start/settings.mjs";
import { buildIfOld, findDatabase, installPackages, loadDemoCity, migrate, serve } from "./start/steps.mjs";

/** The server gets the 20 s that trust.md R11 grants, and one more. */
const STOP_PATIENCE_MILLISECONDS = 21_000;

chdir(fileURLToPath(new URL("..", import.meta.url)));

const progress = createProgress(7);
const children = new Children();
/** What has to be undone, last first. */
const undo = [];
let stopping;

/** Ends everything this start has begun. Safe to call more than once: all callers wait for the one end. */
function stop(exitCode) {
  stopping ??= (async () => {
    progress.end();
    for (const step of undo.reverse()) {
      await step().catch((error) => {
        console.error(error.message);
        process.exitCode = 1;
      });
    }
    process.exit(process.exitCode ?? exitCode);
  })();
  return stopping;
}

function showWelcome({ port, demoPassword }, { demoUsers }) {
  console.log(`\n  方格 Fangge  http://localhost:${port}\n`);
  if (demoUsers.length > 0) console.log(`  demo users  ${demoUsers.join("  ")}\n  password    ${demoPassword}\n`);
  console.log("  Ctrl-C stops everything.\n");
}

async function start() {
  checkNode();
  const settings = readSettings(process.argv.slice(2), process.env);
  const context = { settings, children, progress };
  progress.step(1, "Node").done(process.versions.node);
  mkdirSync(settings.folder, { recursive: true });
  const unlock = await lockFolder(settings.folder);
  undo.push(async () => unlock());
  await requirePort(settings.port);
  if (settings.reset) {
    await confirmReset(settings);
    await resetFolder(settings.folder);
  }
  undo.push(() => children.stopAll(STOP_PATIENCE_MILLISECONDS));
  const finding = findDatabase(context);
  // Programs that use the database end first. A stop that comes while it starts waits for it.
  undo.splice(1, 0, () =>
    finding.then(
      (found) => found.stop(),
      () => undefined,
    ),
  );
  const [database] = await Promise.all([finding, installPackages(context)]);
  await migrate(context, database);
  const [city] = await Promise.all([loadDemoCity(context, database), buildIfOld(context)]);
  const { ended } = await serve(context, database);
  showWelcome(settings, city);
  const way = await ended;
  if (!stopping) throw new Error(`The server ended by itself with ${way}.`);
}

onStop((reason) => {
  progress.say(`${reason}: stopping`);
  stop(0);
});

start().catch((error) => {
  if (stopping) return;
  progress.end();
  console.error(`\n${error.message}`);
  stop(1);
});
