import { randomBytes } from "node:crypto";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { uploadPhotoEndpoint } from "@/lib/contracts/photos/upload-photo-endpoint";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { Limiter } from "@/lib/server/concurrency/limiter";
import { countUploads } from "@/lib/server/db/queries/photos/count-uploads";
import { insertUpload } from "@/lib/server/db/queries/photos/insert-upload";
import { inTransaction } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import { encodePhoto } from "@/lib/server/photos/encode-photo";
import type { Once } from "../once";

type Uploaded = z.output<typeof uploadPhotoEndpoint.success.schema>;

/** More of one user's photos wait for no case: a full outbox of a phone holds fewer. */
const MOST_WAITING = 40;

/** Decoding takes memory and a core; who comes when eight wait tries again. */
const decoding = new Limiter(2, 8);

/** Keeps a photo as its sender's own until a case takes it. */
export async function uploadPhoto(actor: Actor, file: Uint8Array, once: Once): Promise<Result<Uploaded>> {
  const encoded = await decoding.run(() => encodePhoto(file));
  if (encoded === null) return fail("rate-limited");
  if (!encoded.ok) return encoded;
  const photo = encoded.value;
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      if ((await countUploads(tx)) >= MOST_WAITING) return fail("rate-limited");
      const id = randomId();
      await insertUpload(tx, id, photo);
      return ok({ id, width: photo.width, height: photo.height, sha256: photo.sha256.toString("hex") });
    }),
  );
}

/** 59 random bits: at most 18 digits, as every id. */
const randomId = (): string => (BigInt(`0x${randomBytes(8).toString("hex")}`) >> 5n).toString();
