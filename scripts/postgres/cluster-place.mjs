import { createHash, randomUUID } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canEnter, serverUser } from "./server-user.mjs";

// sun_path is 108 bytes on Linux with its final zero (104 on macOS); the file in the folder is ".s.PGSQL.5432".
const MAX_SOCKET_FOLDER_BYTES = (process.platform === "darwin" ? 103 : 107) - "/.s.PGSQL.5432".length;
const ROOT_FALLBACK = "/var/lib/fangge";

function ownFolder(folder, identity) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  if (identity) chownSync(folder, identity.uid, identity.gid);
  return folder;
}

/**
 * Where root's cluster lies when the user `postgres` cannot reach the data folder (a home of mode 0700). The name is drawn
 * once and remembered in the data folder: a new clone on the same path must not find an old clone's city.
 */
function fallbackPlace(folder, record) {
  if (!existsSync(record)) {
    writeFileSync(record, `${JSON.stringify({ place: join(ROOT_FALLBACK, randomUUID().slice(0, 8)), for: folder })}\n`);
  }
  return JSON.parse(readFileSync(record, "utf8")).place;
}

/**
 * Decides where the private cluster keeps its data and its socket, and makes these folders.
 * @param {string} folder the data folder, absolute
 * @returns {{ place: string, data: string, socket: string, log: string, user: ReturnType<typeof serverUser>, moved: boolean }}
 */
export function clusterPlace(folder) {
  const user = serverUser();
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  // Enter, not list: the server's user passes through to its own folder, the keys beside it stay out of sight.
  if (user.identity) chmodSync(folder, 0o711);
  const record = join(folder, "database-place.json");
  const moved = existsSync(record) || !canEnter(folder, user.identity);
  const place = moved ? fallbackPlace(folder, record) : join(folder, "pg");
  if (user.identity) mkdirSync(ROOT_FALLBACK, { recursive: true, mode: 0o755 });
  ownFolder(place, user.identity);
  const near = join(place, "run");
  const name = createHash("sha256").update(place).digest("hex").slice(0, 12);
  // Root must not trust a name in /tmp that anyone could have taken before.
  const short = user.identity ? join(ROOT_FALLBACK, name) : join(tmpdir(), `fangge-${name}`);
  const socket = Buffer.byteLength(near) <= MAX_SOCKET_FOLDER_BYTES ? near : short;
  ownFolder(socket, user.identity);
  return { place, data: join(place, "data"), socket, log: join(place, "postgres.log"), user, moved };
}
