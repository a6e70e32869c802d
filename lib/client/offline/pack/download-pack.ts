import { z } from "zod";
import { listCheckedPlacesEndpoint } from "@/lib/contracts/checked-places/checked-place-endpoints";
import { readGridEndpoint } from "@/lib/contracts/grids/read-grid-endpoint";
import { listHazardsEndpoint } from "@/lib/contracts/hazards/list-hazards-endpoint";
import { readHazardEndpoint } from "@/lib/contracts/hazards/read-hazard-endpoint";
import { listIncidentsEndpoint } from "@/lib/contracts/incidents/list-incidents-endpoint";
import { readIncidentEndpoint } from "@/lib/contracts/incidents/read-incident-endpoint";
import { listPatrolsEndpoint, readPatrolEndpoint } from "@/lib/contracts/patrols/read-patrol-endpoints";
import { listDictionaryEndpoint } from "@/lib/contracts/reference/list-dictionary-endpoint";
import { boxOf } from "@/lib/geometry/box";
import { addressOf, callApi } from "../../api";
import { apiErrorOf } from "../../api-error";
import { unlockField } from "../field-keys";
import { listAllHouseholds } from "./list-all-households";
import { dropPackCaches, holdPack, PACK_CACHE } from "./pack-caches";
import { checkedPlacesQuery, fieldDictionaries, openCasesQuery, openHazardsQuery } from "./pack-reads";
import { type PackMeta, replacePack } from "./pack-store";
import { packTiles } from "./pack-tiles";
import { sealHouseholds } from "./packed-households";

interface PackOrder {
  userId: string;
  grids: readonly string[];
  /** Patrols of this day go along with their streets. */
  day: string;
}

interface PackCourse {
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}

/** Requests at once: a phone's radio is the limit, and the server has others to serve. */
const AT_ONCE = 4;

/**
 * Fetches what a round needs where there is no network. The pack before stays whole until the new one is.
 * @throws ApiError when the server does not answer, DOMException when there is no room or `signal` was aborted
 */
export const downloadPack = (order: PackOrder, course: PackCourse): Promise<PackMeta> =>
  holdPack(() => fetchPack(order, course));

async function fetchPack(order: PackOrder, course: PackCourse): Promise<PackMeta> {
  const keys = await unlockField(order.userId);
  const name = `${PACK_CACHE}${crypto.randomUUID()}`;
  try {
    const addresses = await addressesOf(order, course.signal);
    const tiles = addresses.filter((address) => address.startsWith("/tiles/")).length;
    let bytes = await fetchAll(await caches.open(name), addresses, course);
    const parts = [];
    let households = 0;
    for (const grid of order.grids) {
      const items = await listAllHouseholds(grid, course.signal);
      const part = await sealHouseholds(grid, items, keys.pack);
      households += items.length;
      bytes += part.data.byteLength;
      parts.push(part);
    }
    const savedAt = new Date().toISOString();
    const meta: PackMeta = {
      key: "meta",
      userId: order.userId,
      mark: keys.packMark,
      savedAt,
      bytes,
      tiles,
      households,
      cache: name,
    };
    await replacePack(meta, parts);
    await dropPackCaches((each) => each !== name);
    return meta;
  } catch (error) {
    await dropPackCaches((each) => each === name);
    throw error;
  }
}

/** What the field's pages ask for, by the very addresses they use. */
async function addressesOf({ grids, day }: PackOrder, signal: AbortSignal): Promise<string[]> {
  const shapes = await Promise.all(grids.map((code) => callApi(readGridEndpoint, { params: { code }, signal })));
  const hazards = await callApi(listHazardsEndpoint, { query: openHazardsQuery, signal });
  const cases = await callApi(listIncidentsEndpoint, { query: openCasesQuery, signal });
  const patrols = await Promise.all(
    grids.map((grid) => callApi(listPatrolsEndpoint, { query: { grid, since: day }, signal })),
  );
  const one = (path: string, id: string) => addressOf(path, { params: { id } });
  return [
    ...fieldDictionaries.map((dictionary) => addressOf(listDictionaryEndpoint.path, { params: { dictionary } })),
    ...grids.map((code) => addressOf(readGridEndpoint.path, { params: { code } })),
    ...grids.map((grid) => addressOf(listPatrolsEndpoint.path, { query: { grid, since: day } })),
    addressOf(listHazardsEndpoint.path, { query: openHazardsQuery }),
    addressOf(listIncidentsEndpoint.path, { query: openCasesQuery }),
    addressOf(listCheckedPlacesEndpoint.path, { query: checkedPlacesQuery }),
    ...hazards.items.map(({ id }) => one(readHazardEndpoint.path, id)),
    ...cases.items.map(({ id }) => one(readIncidentEndpoint.path, id)),
    ...patrols.flatMap(({ items }) => items.map(({ id }) => one(readPatrolEndpoint.path, id))),
    ...new Set(shapes.flatMap(({ geometry }) => packTiles(boxOf(positions.parse(geometry).coordinates.flat(2))))),
  ];
}

const positions = z.object({ coordinates: z.array(z.array(z.array(z.tuple([z.number(), z.number()])))) });

/** @returns the bytes kept */
async function fetchAll(
  cache: Cache,
  addresses: readonly string[],
  { signal, onProgress }: PackCourse,
): Promise<number> {
  let bytes = 0;
  let done = 0;
  const queue = addresses.values();
  const work = async () => {
    for (const address of queue) {
      // Past the service worker, which would keep a second copy, and give an old one out where the network fails.
      const response = await fetch(address, { headers: { accept: "application/json" }, cache: "no-store", signal });
      if (!response.ok) throw await apiErrorOf(response);
      bytes += (await response.clone().arrayBuffer()).byteLength;
      await cache.put(address, response);
      done += 1;
      onProgress(done, addresses.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return bytes;
}
