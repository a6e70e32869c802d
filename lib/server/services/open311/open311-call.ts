import type { Actor } from "@/lib/access/actor";
import type { Open311Document } from "@/lib/contracts/open311/open311-document";
import type { Open311Language } from "@/lib/contracts/open311/open311-words";
import type { Result } from "@/lib/kernel/result";

/** One call of GeoReport v2 as the services take it. */
export interface Open311Call {
  /** Whose key it carries; null without a key. */
  actor: Actor | null;
  /** The last part of the path, without its form: a service's code, a request's id, a token; empty where there is none. */
  id: string;
  /** Arguments of the query, or of the form; those that are empty are left out. */
  given: Readonly<Record<string, string | string[]>>;
  /** Photos that came with a form. */
  files: readonly Uint8Array[];
  /** Network address of the caller. */
  address: string;
  /** Under which the caller reached us. */
  origin: string;
  language: Open311Language;
  idempotencyKey: string | null;
  fingerprint: Uint8Array;
}

export type Open311Operation = (call: Open311Call) => Promise<Result<Open311Document>>;
