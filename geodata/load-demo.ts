import { parseArgs } from "node:util";
import { env } from "@/lib/config/env";
import { LARGEST_GRIDS, SMALLEST_GRIDS } from "./city/generate-city";
import { DatabaseNotEmpty, type DemoCityOptions, loadDemoCity } from "./load/load-city";
import { parseNow } from "./population/local-time";

/**
 * Loads the synthetic demo district: `tsx geodata/load-demo.ts --database-url URL [--grids 682] [--households 200000]
 * [--seed 20261122] [--now 2026-11-22] [--password …]`. Progress is one JSON object a line on standard output.
 * Exit codes: 0 loaded · 2 the command line is wrong · 3 the database is not empty · 1 anything else.
 */
const DEFAULT_SEED = 20261122;
const DEFAULT_GRIDS = 682;
const MOST_HOUSEHOLDS = 20_000_000;

function wholeNumber(name: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new RangeError(`--${name} must be a whole number from ${least} to ${most}, got ${value}`);
  }
  return number;
}

function readOptions(args: string[]): DemoCityOptions {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args,
    options: { "database-url": text, grids: text, households: text, seed: text, now: text, password: text },
  });
  // The settings are parsed as a whole, and the sealing of contacts asks for them.
  if (values["database-url"]) process.env.DATABASE_URL = values["database-url"];
  return {
    databaseUrl: env().DATABASE_URL,
    grids: wholeNumber("grids", values.grids ?? String(DEFAULT_GRIDS), SMALLEST_GRIDS, LARGEST_GRIDS),
    households:
      values.households === undefined ? undefined : wholeNumber("households", values.households, 1, MOST_HOUSEHOLDS),
    seed: wholeNumber("seed", values.seed ?? String(DEFAULT_SEED), 0, 2 ** 31 - 1),
    now: parseNow(values.now ?? new Date().toISOString()),
    password: values.password ?? env().DEMO_PASSWORD,
  };
}

function optionsOrExit(): DemoCityOptions {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
}

try {
  await loadDemoCity(optionsOrExit(), (progress) => console.log(JSON.stringify(progress)));
} catch (error) {
  if (!(error instanceof DatabaseNotEmpty)) throw error;
  console.error(error.message);
  process.exitCode = 3;
}
