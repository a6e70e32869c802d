import { beforeAll, describe, expect, it } from "vitest";
import { isActPath } from "./act-paths";
import { openEntry, openPhoto } from "./keep-entry";
import type { StoredEntry } from "./outbox-entry";
import { importPrivateKey, importPublicKey, seal } from "./sealed";

let open: CryptoKey;
let lock: CryptoKey;
beforeAll(async () => {
  const { privateKey } = await crypto.subtle.generateKey({ name: "ECDH", namedCurve: "P-256" }, true, ["deriveBits"]);
  const jwk = await crypto.subtle.exportKey("jwk", privateKey);
  open = await importPrivateKey(jwk);
  lock = await importPublicKey(jwk);
});

const act = { title: "楼道堆物", path: "/api/incidents", body: { category: "01002" } };
const sealed = (words: string, place: string) => seal(new TextEncoder().encode(words), lock, place);
const entry = async (words: string, photos = ["a photo 0"]): Promise<StoredEntry> => ({
  id: "a",
  userId: "u-1",
  kind: "report",
  savedAt: "2026-11-29T12:00:00+08:00",
  ifMatch: null,
  act: await sealed(words, "a report"),
  photos: await Promise.all(
    photos.map(async (place) => ({
      ...{ key: place, id: null, bytes: 3, type: "image/jpeg" },
      file: await sealed("jpg", place),
    })),
  ),
  state: "waiting",
  problem: null,
  attempts: 0,
});

describe("an entry", () => {
  it("opens with the key, and says nothing without it", async () => {
    const kept = await entry(JSON.stringify(act));
    expect((await openEntry(kept, open)).act).toEqual(act);
    expect((await openEntry(kept, null)).act).toBeNull();
    expect(await (await openPhoto(kept, 0, open)).text()).toBe("jpg");
  });

  it("says nothing where its seal holds no act, or was another entry's: it stops nothing behind it", async () => {
    for (const words of ["null", "{", '{"title":1}'])
      expect((await openEntry(await entry(words), open)).act).toBeNull();
    const kept = await entry(JSON.stringify(act));
    expect((await openEntry({ ...kept, id: "b" }, open)).act).toBeNull();
    expect((await openEntry({ ...kept, kind: "hazard" }, open)).act).toBeNull();
  });

  it("with a photo that is not its own, or in another place, is told as unreadable", async () => {
    const swapped = await entry(JSON.stringify(act), ["a photo 1", "a photo 0"]);
    for (const index of [0, 1, 2])
      await expect(openPhoto(swapped, index, open)).rejects.toMatchObject({ code: "unreadable-entry" });
  });
});

describe("an act of a kind", () => {
  it.each([
    ["report", "/api/incidents", true],
    ["hazard", "/api/hazards", true],
    ["inspection", "/api/hazards/7/inspections", true],
    ["visit", "/api/care-visits/7/outcome", true],
    ["place-check", "/api/checked-places/7/checks", true],
    ["place-check", "/api/checked-places", false],
    ["patrol", "/api/patrols/7/report", true],
    ["report", "/api/hazards", false],
    ["report", "/api/incidents/7/transitions", false],
    ["inspection", "/api/hazards/7/../../users/inspections", false],
    ["visit", "https://elsewhere.example/api/care-visits/7/outcome", false],
    ["patrol", "/api/patrols/7/report?x", false],
  ] as const)("%s goes to %s: %s", (kind, path, goes) => {
    expect(isActPath(kind, path)).toBe(goes);
  });
});
