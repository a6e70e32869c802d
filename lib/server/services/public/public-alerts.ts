import type { Area } from "@/lib/contracts/areas/list-areas-endpoint";
import { ALERT_HOURS, type PublicAlert } from "@/lib/incidents/cap/cap-alert";
import { coarseArea, coarseResolutions } from "@/lib/incidents/cap/coarse-area";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { listAreas } from "@/lib/server/db/queries/areas/list-areas";
import { countAddresses } from "@/lib/server/db/queries/public/count-addresses";
import { listSevereCases, type SevereCaseRow } from "@/lib/server/db/queries/public/list-severe-cases";
import { listDictionary } from "@/lib/server/db/queries/reference/list-dictionary";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";
import { today } from "../today";
import { LEAST_ADDRESSES } from "./least-addresses";
import { publicActor } from "./public-actor";
import { takeFeed } from "./public-limits";

const HOUR = 3_600_000;
const STREET_DIGITS = 9;
const DISTRICT_DIGITS = 6;

/** Severe cases of the last days as the public may know them; those that are over come as their end beside their beginning. */
export const listPublicAlerts = (address: string): Promise<Result<PublicAlert[]>> => read(address, null);

/** One of them, by the name of its document: `990102-17-1`. */
export async function readPublicAlert(name: string, address: string): Promise<Result<PublicAlert>> {
  const [, id = null] = /^\d{6}-(\d{1,18})-[12]$/.exec(name) ?? [];
  if (id === null) return fail("not-found");
  const alerts = await read(address, id);
  if (!alerts.ok) return alerts;
  const alert = alerts.value.find(({ key, edition }) => `${key}-${edition}` === name);
  return alert ? ok(alert) : fail("not-found");
}

async function read(address: string, id: string | null): Promise<Result<PublicAlert[]>> {
  const taken = await takeFeed(address);
  if (!taken.ok) return taken;
  return inTransaction(
    await publicActor(),
    async (tx) => {
      const since = new Date(Date.now() - ALERT_HOURS * HOUR);
      const rows = await listSevereCases(tx, { districtCodes: await scopeDistricts(tx), since, id });
      const names = await namesFor(tx, rows);
      const alerts: PublicAlert[] = [];
      for (const row of rows) alerts.push(...(await alertsOf(tx, row, names)));
      return ok(alerts.sort((a, b) => b.sentAt - a.sentAt));
    },
    { readOnly: true, purpose: "public-alerts" },
  );
}

interface Names {
  areas: ReadonlyMap<string, Area>;
  categories: ReadonlyMap<string, { name: string; nameEn: string }>;
}

async function namesFor(tx: Tx, rows: readonly SevereCaseRow[]): Promise<Names> {
  const codes = rows.flatMap(({ grid_code: code }) => [code.slice(0, DISTRICT_DIGITS), code.slice(0, STREET_DIGITS)]);
  const areas = await listAreas(tx, { parent: null, codes: [...new Set(codes)], day: today() });
  const entries = await listDictionary(tx, "incident-category", today());
  return {
    areas: new Map(areas.map((area) => [area.code, area])),
    categories: new Map(entries.map((entry) => [entry.code, entry])),
  };
}

async function alertsOf(tx: Tx, row: SevereCaseRow, names: Names): Promise<PublicAlert[]> {
  const ring = await coarseRing(tx, [row.lng, row.lat]);
  if (!ring) return [];
  const category = names.categories.get(row.category) ?? { name: row.category, nameEn: row.category };
  const places = [DISTRICT_DIGITS, STREET_DIGITS].map((digits) => names.areas.get(row.grid_code.slice(0, digits)));
  const beganAt = Date.parse(row.registered_at);
  const alert: PublicAlert = {
    key: `${row.district_code}-${row.id}`,
    edition: 1,
    drill: row.is_drill,
    category: row.category,
    name: { zh: category.name, en: category.nameEn },
    severity: row.severity,
    sentAt: beganAt,
    beganAt,
    area: {
      name: {
        zh: places.map((place) => place?.name ?? "").join(""),
        en: places
          .flatMap((place) => place?.nameEn ?? [])
          .toReversed()
          .join(", "),
      },
      ring,
    },
  };
  if (row.closed_at === null) return [alert];
  return [{ ...alert, edition: 2, sentAt: Date.parse(row.closed_at) }, alert];
}

/** The smallest of the coarse areas with enough addresses in it; null where not even the largest has them. */
async function coarseRing(tx: Tx, position: readonly [number, number]): Promise<[number, number][] | null> {
  for (const resolution of coarseResolutions) {
    const ring = coarseArea(position, resolution);
    if ((await countAddresses(tx, ring, LEAST_ADDRESSES)) >= LEAST_ADDRESSES) return ring;
  }
  return null;
}
