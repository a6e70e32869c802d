// Keeps /field usable without a network: the program's files, the last page, what was read, and the map's tiles; and answers from the
// area pack that the page fetched on purpose. It sends nothing: what was done without a network waits in the outbox of the page. Records
// of households never come in here. Told that the session is over, it takes all but the program's files off the phone.
const FILES = "fangge-files-1";
const PAGES = "fangge-pages-1";
const READ = "fangge-read-1";
const TILES = "fangge-tiles-1";
const kept = [FILES, PAGES, READ, TILES];
/** Caches and the database of the area pack: lib/client/offline/pack. */
const PACK = "fangge-pack";

const PAGE_WAIT_MILLISECONDS = 4000;
/** What a grid leader reads of places and cases. A new call is not kept until it stands here. */
const readable =
  /^\/api\/(incidents|incidents\/\d+|hazards|hazards\/\d+|checked-places|checked-places\/\d+|grids|grids\/\d+|patrols|patrols\/\d+|areas|dictionaries\/[\w-]+)$/;

self.addEventListener("install", () => void self.skipWaiting());

self.addEventListener("activate", (event) => {
  const tidy = caches
    .keys()
    .then((names) =>
      Promise.all(
        names.filter((name) => !kept.includes(name) && !name.startsWith(PACK)).map((name) => caches.delete(name)),
      ),
    );
  event.waitUntil(tidy.then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  // What the page wants from the network alone it also keeps by itself, or not at all.
  if (request.cache === "no-store") return;
  if (request.method !== "GET" || url.origin !== self.location.origin || url.searchParams.has("_rsc")) return;
  if (request.mode === "navigate") {
    if (url.pathname === "/field") event.respondWith(page(request));
  } else if (/^\/(_next\/static\/|icon|manifest)/.test(url.pathname)) event.respondWith(fileFirst(request));
  else if (readable.test(url.pathname)) event.respondWith(networkFirst(request, READ));
  else if (/^\/tiles\/[\w-]+\/\d+\/\d+\/\d+$/.test(url.pathname)) event.respondWith(networkFirst(request, TILES));
});

/** Files carry their content's hash in their name: what is kept is what would come. */
async function fileFirst(request) {
  return (await caches.match(request, { cacheName: FILES })) ?? fetchAndKeep(request, FILES, request);
}

async function networkFirst(request, cacheName) {
  try {
    return await fetchAndKeep(request, cacheName, request);
  } catch (error) {
    // What was read lately, then what was packed.
    const found = (await caches.match(request, { cacheName })) ?? (await caches.match(request));
    if (found) return found;
    throw error;
  }
}

/** The page as last seen, when the network does not answer in time. Its address says the rest. */
async function page(request) {
  const fresh = fetchAndKeep(request, PAGES, "/field");
  const late = new Promise((resolve) => setTimeout(resolve, PAGE_WAIT_MILLISECONDS));
  const first = await Promise.race([fresh.catch(() => undefined), late]);
  return first ?? (await caches.match("/field", { cacheName: PAGES })) ?? fresh;
}

async function fetchAndKeep(request, cacheName, key) {
  const response = await fetch(request);
  // The session ended or the account was closed; a page that is sent elsewhere says the same.
  if (response.status === 401 || (cacheName === PAGES && response.type === "opaqueredirect")) await wipe();
  // A redirect (to the sign-in page, say) or a refusal is no copy of anything.
  if (response.ok && !response.redirected) {
    const cache = await caches.open(cacheName);
    await cache.put(key, response.clone()).catch((error) => {
      // A full disk: the page works on, without this copy.
      if (error.name !== "QuotaExceededError") throw error;
    });
  }
  return response;
}

async function wipe() {
  for (const name of await caches.keys()) if (name !== FILES) await caches.delete(name);
  indexedDB.deleteDatabase(PACK);
}
