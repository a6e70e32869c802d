import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { isMachine } from "@/lib/access/role";
import type { Endpoint } from "@/lib/contracts/endpoint";
import { type Failure, fail, ok, type Result } from "@/lib/kernel/result";
import { actorFromHeaders } from "@/lib/server/auth/current-actor";
import { failureOf } from "./failure-of";
import { idempotencyKeyOf, requestFingerprint } from "./idempotency-key";
import { parseInput, refusingUnknownKeys } from "./parse-input";
import { problem } from "./problem";
import { readFile } from "./read-file";
import { readJson } from "./read-json";
import { readQuery } from "./read-query";
import { type Reply, replyResponse } from "./reply";
import { parseIfMatch } from "./revision-tag";
import { isSameOrigin } from "./same-origin";
import { screenJson } from "./screen-json";

/** A JSON body larger than this needs an endpoint that says so. */
const DEFAULT_MAX_BODY_BYTES = 256_000;

type AnyEndpoint = Endpoint<z.ZodType, z.ZodType, z.ZodType>;

/** What a handler gets: the input of one request, parsed. */
export interface RouteInput<E extends AnyEndpoint> {
  actor: E["access"] extends "public" ? Actor | null : Actor;
  params: z.output<E["params"]>;
  query: z.output<E["query"]>;
  body: z.output<E["body"]>;
  /** The revision the client last saw. */
  ifMatch: E["needsIfMatch"] extends true | undefined ? number : number | null;
  idempotencyKey: string | null;
  /** SHA-256 of method, URL and body: what `idempotent` compares under one key. */
  fingerprint: Uint8Array;
  request: Request;
}

type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>;

/**
 * Makes a Next route handler of an endpoint: origin, access, size, syntax and schema are checked in this order, before the
 * handler runs; a failure becomes a problem document, a throw a 500 (or 503 when the database cannot answer).
 */
export function route<E extends AnyEndpoint>(
  definition: E,
  handle: (input: RouteInput<E>) => Promise<Result<Reply>>,
): Handler {
  const query = refusingUnknownKeys(definition.query);
  return async (request, context) => {
    try {
      const input = await readInput({ ...definition, query }, request, context.params);
      const result = input.ok ? await handle(input.value) : input;
      return result.ok ? replyResponse(result.value, definition.success) : problem(result.failure);
    } catch (error) {
      return problem(failureOf(error, `${definition.method} ${definition.path}`));
    }
  };
}

async function readInput(
  definition: AnyEndpoint,
  request: Request,
  rawParams: Promise<unknown>,
): Promise<Result<RouteInput<AnyEndpoint>>> {
  if (!isSameOrigin(request)) return fail("cross-site", { field: "Origin" });
  const actor = await actorFromHeaders(request.headers);
  const refusal = refusalOf(definition.access, actor);
  if (refusal) return { ok: false, failure: refusal };

  const url = new URL(request.url);
  const params = await parseParams(definition.params, await rawParams);
  if (!params.ok) return params;
  const rawQuery = readQuery(url);
  if (!rawQuery.ok) return rawQuery;
  const query = await parseInput(definition.query, rawQuery.value, "invalid-parameter", "query");
  if (!query.ok) return query;

  const ifMatch = parseIfMatch(request.headers.get("if-match"));
  if (!ifMatch.ok) return ifMatch;
  if (definition.needsIfMatch && ifMatch.value === null) return fail("precondition-required", { field: "If-Match" });
  const idempotencyKey = idempotencyKeyOf(request.headers);
  if (!idempotencyKey.ok) return idempotencyKey;

  const raw = definition.method === "GET" ? noBody : await readBody(definition, request);
  if (!raw.ok) return raw;
  const body = await parseInput(definition.body, raw.value.value, "invalid-body", "body");
  if (!body.ok) return body;
  return ok({
    // "public" alone lets a null through `refusalOf`, and its handlers take it.
    actor: actor as Actor,
    params: params.value,
    query: query.value,
    body: body.value,
    ifMatch: ifMatch.value,
    idempotencyKey: idempotencyKey.value,
    fingerprint: requestFingerprint(request.method, url, raw.value.bytes),
    request,
  });
}

function readBody({ bodyMediaTypes, maxBodyBytes: maxBytes = DEFAULT_MAX_BODY_BYTES }: AnyEndpoint, request: Request) {
  return bodyMediaTypes ? readFile(request, { maxBytes, accepts: bodyMediaTypes }) : readJson(request, maxBytes);
}

const noBody = ok({ value: undefined, bytes: new Uint8Array() });

function refusalOf(access: AnyEndpoint["access"], actor: Actor | null): Failure | undefined {
  if (access === "public") return undefined;
  if (!actor) return { code: "signed-out" };
  const allowed = access === "signed-in" ? !isMachine(actor.role) : access.includes(actor.role);
  return allowed ? undefined : { code: "forbidden" };
}

async function parseParams<T extends z.ZodType>(schema: T, raw: unknown): Promise<Result<z.output<T>>> {
  const screened = screenJson(raw ?? {});
  if (!screened.ok) return fail("invalid-parameter", { field: screened.failure.field ?? "path" });
  return parseInput(schema, screened.value, "invalid-parameter", "path");
}
