import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { applyMigrations } from "@/lib/server/db/migrate/apply-migrations";
import { removePrivateCluster, startPrivateCluster } from "../../scripts/private-cluster.mjs";
import type { Bench, BenchRow } from "./bench";
import { peakMemory } from "./peak-memory";

const MEBI = 2 ** 20;
const FILE_BYTES = 300 * MEBI;
const ROWS_A_CHUNK = 1_000;
const POLL_MILLISECONDS = 100;
/** Rows stand on a lattice this wide, 20 m apart. */
const ROW_LENGTH = 2_000;
const CORNERS = 24;

const place = (n: number) => [118 + (n % ROW_LENGTH) * 0.0002, 30 + Math.floor(n / ROW_LENGTH) * 0.0002] as const;

/** Chunks of text until the file is as large as wanted. */
function* chunks(head: string, row: (n: number) => string, foot: string): Generator<string> {
  yield head;
  for (let n = 0, length = 0; length < FILE_BYTES; ) {
    let text = "";
    for (const end = n + ROWS_A_CHUNK; n < end; n++) text += row(n);
    length += text.length;
    yield text;
  }
  yield foot;
}

/** A house of 24 corners with the columns an open map gives it, so that the file holds as many rows as such files do. */
function building(n: number): string {
  const [lng, lat] = place(n);
  const ring = Array.from({ length: CORNERS + 1 }, (_, corner) => {
    const angle = (2 * Math.PI * (corner % CORNERS)) / CORNERS;
    return [Number((lng + Math.cos(angle) * 7e-5).toFixed(7)), Number((lat + Math.sin(angle) * 7e-5).toFixed(7))];
  });
  const feature = {
    type: "Feature",
    id: `way/${n}`,
    properties: {
      building: "apartments",
      "building:levels": "6",
      name: `No. ${n}`,
      source: "survey",
      "addr:city": "…",
    },
    geometry: { type: "Polygon", coordinates: [ring] },
  };
  return `${n === 0 ? "" : ",\n"}${JSON.stringify(feature)}`;
}

/** Found over 180 days, described at the length people write. */
function hazard(n: number): string {
  const [lng, lat] = place(n);
  const day = new Date(Date.UTC(2026, 4, 1) + (n % 180) * 86_400_000).toISOString().slice(0, 10);
  const description = `Goods stand in stairwell ${n}, ${"and the door to the roof does not open, ".repeat(12)}`;
  return `fire,"Goods in stairwell ${n}, third floor",${day}T08:00:00,${lng.toFixed(6)},${lat.toFixed(6)},"Lane ${n % 400}, building ${n % 90}","${description}"\n`;
}

const files = [
  {
    name: "buildings.geojson",
    content: () => chunks('{"type":"FeatureCollection","features":[\n', building, "\n]}\n"),
    args: ["--layer", "buildings", "--map", "kind=building,floors=building:levels,name=name"],
  },
  {
    name: "hazards.csv",
    content: () => chunks("kind,title,found,x,y,place,text\n", hazard, ""),
    args: [
      "--layer",
      "hazards",
      "--map",
      "kind=kind,title=title,foundAt=found,lng=x,lat=y,address=place,description=text",
    ],
  },
] as const;

const district = ["--district", "990199", "--district-name", "bench", "--provisional-grid", "--dry-run"];

/** The import as a person runs it, watched from outside. */
async function importFile(file: string, args: readonly string[], url: string, folder: string) {
  const command = ["--conditions=react-server", "--import", "tsx", "lib/server/imports/import-cli.ts"];
  const began = performance.now();
  const child = spawn(process.execPath, [...command, file, ...args, ...district], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, DATABASE_URL: url, DATA_DIR: folder },
  });
  let said = "";
  child.stdout.on("data", (text: Buffer) => {
    said += text.toString();
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, (child.pid && peakMemory(child.pid)) || 0);
  }, POLL_MILLISECONDS);
  const [code] = (await once(child, "exit")) as [number | null];
  clearInterval(watch);
  const rows = Number(/(\d+) rows read, 0 refused/.exec(said)?.[1]);
  if (code !== 0 || !(rows > 0)) throw new Error(`the import ended with code ${code}: ${said}`);
  return { rows, peak, seconds: (performance.now() - began) / 1000 };
}

async function run(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), "fangge-bench-"));
  const cluster = await startPrivateCluster({ folder });
  try {
    await applyMigrations({ databaseUrl: cluster.url, folder: "prisma/migrations" });
    const results: BenchRow[] = [];
    for (const { name, content, args } of files) {
      const file = join(folder, name);
      await pipeline(Readable.from(content()), createWriteStream(file));
      const { size } = await stat(file);
      const { rows, peak, seconds } = await importFile(file, args, cluster.url, folder);
      await rm(file);
      const what = `${name}, ${Math.round(size / MEBI)} MiB, ${rows.toLocaleString("en")} rows`;
      results.push(
        { what: `${what}: memory`, measured: Math.round(peak / MEBI), unit: "MB", required: { atMost: 300 } },
        { what: `${what}: pace`, measured: Math.round(rows / seconds), unit: "rows/s" },
      );
    }
    return results;
  } finally {
    await cluster.stop("immediate");
    removePrivateCluster(folder);
    await rm(folder, { recursive: true, force: true });
  }
}

export const bench: Bench = {
  title: "Import of large files",
  method:
    "`npm run import … --dry-run` as a process of its own on a new private cluster: everything but the commit. Memory is the process's peak (VmHWM); the database's is not in it.",
  run,
};
