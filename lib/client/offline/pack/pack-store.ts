import { z } from "zod";
import { inDatabase } from "../in-database";

const packMetaSchema = z.object({
  key: z.literal("meta"),
  userId: z.string(),
  /** Which session's key opens it. */
  mark: z.string(),
  savedAt: z.string(),
  bytes: z.int(),
  tiles: z.int(),
  households: z.int(),
  /** Its tiles and readings. */
  cache: z.string(),
});

export type PackMeta = z.infer<typeof packMetaSchema>;

const partSchema = z.object({
  /** `households:` and the code of a grid. */
  key: z.string(),
  nonce: z.instanceof(ArrayBuffer),
  data: z.instanceof(ArrayBuffer),
});

export type PackPart = z.infer<typeof partSchema>;

export const PACK_DATABASE = "fangge-pack";
const STORE = "parts";

const inStore = <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>) =>
  inDatabase({ name: PACK_DATABASE, version: 1, stores: { [STORE]: "key" } }, STORE, mode, work);

/** Puts a pack in the place of the one before. One transaction: where there is no room, that one is still whole. */
export const replacePack = async (meta: PackMeta, parts: readonly PackPart[]): Promise<void> => {
  await inStore("readwrite", (store) => {
    store.clear();
    for (const part of parts) store.put(part);
    return store.put(meta);
  });
};

export async function readPackMeta(): Promise<PackMeta | null> {
  const raw: unknown = await inStore("readonly", (store) => store.get("meta"));
  const meta = packMetaSchema.safeParse(raw);
  return meta.success ? meta.data : null;
}

export async function readPackPart(key: string): Promise<PackPart | null> {
  const raw: unknown = await inStore("readonly", (store) => store.get(key));
  const part = partSchema.safeParse(raw);
  return part.success ? part.data : null;
}
