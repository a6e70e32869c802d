import { Client } from "pg";
import { generateCity } from "../city/generate-city";
import { surveyGround } from "../population/places/city-ground";
import { populationSizes } from "../population/population-sizes";
import { loadCameras } from "./load-cameras";
import { loadCheckedPlaces } from "./load-checked-places";
import type { LoadContext, LoadProgress } from "./load-context";
import { loadGridLayers } from "./load-grid-layers";
import { loadGround } from "./load-ground";
import { loadHazards } from "./load-hazards";
import { loadHouseholds } from "./load-households";
import { loadIncidents } from "./load-incidents";
import { loadPatrolZones } from "./load-patrol-zones";
import { loadReference } from "./load-reference";
import { loadTotals } from "./load-totals";
import { loadUnits } from "./load-units";
import { loadUsers } from "./load-users";
import { withIndexesAfter } from "./with-indexes-after";

export interface DemoCityOptions {
  databaseUrl: string;
  grids: number;
  /** Undefined: as many as the grids hold in the demo tier's ratio. */
  households: number | undefined;
  seed: number;
  now: number;
  password: string;
}

/** The database holds a city already; nothing was changed. */
export class DatabaseNotEmpty extends Error {}

/**
 * Generates the demo district and loads it in one transaction: all of it or nothing. Works as owner of the database.
 * @throws DatabaseNotEmpty
 */
export async function loadDemoCity(options: DemoCityOptions, report: (progress: LoadProgress) => void): Promise<void> {
  const client = new Client({ connectionString: options.databaseUrl, application_name: "fangge-load-demo" });
  await client.connect();
  try {
    await client.query("begin");
    await refuseUnlessEmpty(client);
    await loadAll(client, options, report);
    await client.query("commit");
    // Outside the transaction, where it may also mark pages all-visible: the first queries then find what they need.
    report({ step: "analyze", done: 0, total: 1 });
    await client.query("vacuum (analyze)");
    report({ step: "analyze", done: 1, total: 1 });
  } finally {
    await client.end();
  }
}

async function refuseUnlessEmpty(client: Client): Promise<void> {
  // A second loader waits here, then finds the first one's areas.
  await client.query("lock table areas in share row exclusive mode");
  const { rowCount } = await client.query("select from areas limit 1");
  if (rowCount)
    throw new DatabaseNotEmpty("the database already has areas; the demo city is loaded into an empty database only");
}

async function loadAll(client: Client, options: DemoCityOptions, report: LoadContext["report"]): Promise<void> {
  report({ step: "city", done: 0, total: 1 });
  const city = generateCity({ seed: options.seed, grids: options.grids });
  report({ step: "city", done: 1, total: 1 });
  const context: LoadContext = {
    client,
    city,
    ground: surveyGround(city),
    districtCode: city.areas.find(({ level }) => level === "district")?.code ?? "",
    seed: options.seed,
    now: options.now,
    sizes: populationSizes(options.grids, options.households),
    report,
    counts: new Map(),
  };
  await loadReference(context);
  await loadUsers(context, options.password);
  await loadGround(context);
  await loadUnits(context);
  await loadHouseholds(context);
  await loadCameras(context);
  await loadHazards(context);
  await loadCheckedPlaces(context);
  await loadPatrolZones(context);
  await withIndexesAfter(client, "incidents", () => loadIncidents(context));
  await loadGridLayers(context);
  await loadTotals(context);
}
