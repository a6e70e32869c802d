import type { z } from "zod";
import type { Endpoint } from "@/lib/contracts/endpoint";
import { ApiError, apiErrorOf } from "./api-error";

type Scalar = string | number | boolean;

interface CallInput<Body> {
  params?: Readonly<Record<string, Scalar>>;
  query?: Readonly<Record<string, Scalar | undefined>>;
  body?: Body;
  /** Sent as it is, instead of a JSON body. */
  file?: Blob;
  /** The revision the user saw; sent as `If-Match`. */
  ifMatch?: number;
  /** The same key for every attempt at one act, so that a repeated click does it once. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/**
 * Calls one endpoint of the HTTP contract and parses the answer with its schema.
 * @throws ApiError for every failure, whoever caused it.
 */
export async function callApi<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
>(definition: Endpoint<Params, Query, Body, Answer>, input: CallInput<z.input<Body>> = {}): Promise<z.output<Answer>> {
  const response = await send(definition.method, addressOf(definition.path, input), input);
  if (!response.ok) throw await apiErrorOf(response);
  const raw: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined);
  const answer = definition.success.schema.safeParse(raw);
  if (!answer.success) throw new ApiError("unexpected-answer", { cause: answer.error });
  return answer.data;
}

/** Path and query of a call, as they are sent. */
export function addressOf(
  path: string,
  { params = {}, query = {} }: Pick<CallInput<unknown>, "params" | "query">,
): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new TypeError(`${path} needs ${name}`);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  return search.size === 0 ? filled : `${filled}?${search.toString()}`;
}

async function send(method: string, address: string, input: CallInput<unknown>): Promise<Response> {
  const { body, file, ifMatch, idempotencyKey, signal } = input;
  const headers = new Headers({ accept: "application/json" });
  if (body !== undefined) headers.set("content-type", "application/json");
  if (file) headers.set("content-type", file.type);
  if (ifMatch !== undefined) headers.set("if-match", `"${ifMatch}"`);
  if (idempotencyKey !== undefined) headers.set("idempotency-key", idempotencyKey);
  try {
    return await fetch(address, {
      method,
      headers,
      ...(file ? { body: file } : body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError("network", { cause });
  }
}
