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

export const putPackRow = async (row: PackMeta | PackPart): Promise<void> => {
  await inStore("readwrite", (store) => store.put(row));
};

export const clearPackRows = async (): Promise<void> => {
  await inStore("readwrite", (store) => store.clear());
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
