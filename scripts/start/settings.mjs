import { resolve } from "node:path";
import { parseArgs } from "node:util";

const NODE_FLOOR = [20, 19];

/** Throws when this Node is too old to run the program. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  if (major < NODE_FLOOR[0] || (major === NODE_FLOOR[0] && minor < NODE_FLOOR[1])) {
    throw new Error(`Node ${NODE_FLOOR.join(".")} or newer is needed; this is ${version}. See https://nodejs.org`);
  }
  if (process.platform === "win32") throw new Error("Windows cannot run this directly: use it inside WSL or Docker.");
}

/**
 * What the command line and the environment ask for. Size flags go to the city generator as they are.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export function readSettings(args, env) {
  const text = { type: "string" };
  const flag = { type: "boolean", default: false };
  const { values } = parseArgs({
    args,
    options: { reset: flag, yes: flag, dev: flag, "no-demo": flag, grids: text, households: text, seed: text },
  });
  const citySize = ["grids", "households", "seed"].flatMap((name) => (values[name] ? [`--${name}`, values[name]] : []));
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT must be a number from 1 to 65535, not ${env.PORT}`);
  if (values.reset && env.DATABASE_URL) {
    throw new Error("--reset works on the private database only; a server named by DATABASE_URL is never emptied.");
  }
  return {
    port,
    folder: resolve(env.DATA_DIR || ".data"),
    databaseUrl: env.DATABASE_URL || undefined,
    demoPassword: env.DEMO_PASSWORD || "fangge-demo",
    reset: values.reset,
    yes: values.yes,
    dev: values.dev,
    demo: !values["no-demo"],
    citySize,
  };
}
