import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { type Open311Document, open311Json, open311Xml } from "@/lib/contracts/open311/open311-document";
import { open311Error } from "@/lib/contracts/open311/open311-error";
import type { Open311Language } from "@/lib/contracts/open311/open311-words";
import { type Failure, fail, ok, type Result } from "@/lib/kernel/result";
import { actorFromHeaders } from "@/lib/server/auth/current-actor";
import type { Open311Call, Open311Operation } from "@/lib/server/services/open311/open311-call";
import { giveFormBack, takeForm } from "@/lib/server/services/public/public-limits";
import { clientAddress } from "./client-address";
import { failureOf } from "./failure-of";
import { idempotencyKeyOf, requestFingerprint } from "./idempotency-key";
import { type RequestForm, readForm } from "./read-form";
import { readQuery } from "./read-query";
import { requestOrigin } from "./request-origin";
import { isSameOrigin } from "./same-origin";

type Form = "xml" | "json";

/** Exactly so, without a charset: validators of Open311 compare the whole header. Both are UTF-8, which XML says in its first line. */
const mediaTypes: Readonly<Record<Form, string>> = { xml: "text/xml", json: "application/json" };

const pathSchema = z.object({ resource: z.string(), id: z.string().default("") });

/**
 * Makes the route of a method of GeoReport v2, by the names of its resources. Who calls is told by a key, as `api_key` or in an
 * Authorization header; a browser's cookie counts for nothing here.
 */
export function open311Route(
  operations: Readonly<Record<string, Open311Operation>>,
  languageOf: (headers: Headers) => Open311Language,
) {
  return async (request: Request, { params }: { params: Promise<unknown> }): Promise<Response> => {
    const { resource, id } = pathSchema.parse(await params);
    const last = formOf(id === "" ? resource : id, request.headers);
    try {
      const name = id === "" ? last.name : resource;
      const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
      if (!operation) return refusal({ code: "not-found" }, last.form);
      const call = await readCall(request, id === "" ? "" : last.name);
      const answer = call.ok ? await operation({ ...call.value, language: languageOf(request.headers) }) : call;
      return answer.ok ? respond(200, answer.value, last.form) : refusal(answer.failure, last.form);
    } catch (error) {
      return refusal(failureOf(error, `${request.method} /open311/v2/${resource}`), last.form);
    }
  };
}

/** `services.json` → services in JSON; without an ending what the client asks for, else XML. */
function formOf(text: string, headers: Headers): { name: string; form: Form } {
  const [, name = text, form] = /^(.*)\.(xml|json)$/.exec(text) ?? [];
  const accepted = headers.get("accept")?.includes("application/json") === true ? "json" : "xml";
  return { name, form: (form as Form | undefined) ?? accepted };
}

async function readCall(request: Request, id: string): Promise<Result<Omit<Open311Call, "language">>> {
  if (!isSameOrigin(request)) return fail("cross-site", { field: "Origin" });
  const url = new URL(request.url);
  const query = readQuery(url);
  if (!query.ok) return query;
  const idempotencyKey = idempotencyKeyOf(request.headers);
  if (!idempotencyKey.ok) return idempotencyKey;
  const address = clientAddress(request.headers);
  const carried = await holderOf(request.headers, query.value.api_key);
  if (!carried.ok) return carried;
  const form = request.method === "POST" ? await readFormOf(request, carried.value, address) : ok(noForm);
  if (!form.ok) return form;
  const { api_key: key, ...given } = { ...query.value, ...form.value.fields };
  const actor = isKey(form.value.fields.api_key) ? await holderOf(request.headers, key) : carried;
  if (!actor.ok) return actor;
  if (request.method === "POST" && !carried.value && actor.value) await giveFormBack(address);
  return ok({
    actor: actor.value,
    id,
    given: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== "")),
    files: form.value.files,
    address,
    origin: requestOrigin({ headers: Object.fromEntries(request.headers) }),
    idempotencyKey: idempotencyKey.value,
    fingerprint: requestFingerprint(request.method, url, form.value.bytes),
  });
}

/** A form is long, and may hold the key: until it has been read its sender is anybody, and counted. */
async function readFormOf(request: Request, holder: Actor | null, address: string): Promise<Result<RequestForm>> {
  const taken = holder ? ok(undefined) : await takeForm(address);
  return taken.ok ? readForm(request) : taken;
}

const noForm: RequestForm = { fields: {}, files: [], bytes: new Uint8Array() };

/** Nobody without a key; a key that opens nothing is a mistake to be told, not a visit without one. */
async function holderOf(headers: Headers, key: string | string[] | undefined): Promise<Result<Actor | null>> {
  const authorization = isKey(key) ? `Bearer ${String(key)}` : headers.get("authorization");
  if (authorization === null) return ok(null);
  const actor = await actorFromHeaders(new Headers({ authorization: authorization.replaceAll(/[^\x20-\x7e]/g, "?") }));
  return actor ? ok(actor) : fail("signed-out", { field: "api_key" });
}

const isKey = (key: unknown): boolean => key !== undefined && key !== "";

function refusal(failure: Failure, form: Form): Response {
  const { status, document } = open311Error(failure);
  return respond(status, document, form, failure.details?.retryAfterSeconds ?? (status === 503 ? 5 : undefined));
}

function respond(status: number, document: Open311Document, form: Form, retrySeconds?: unknown): Response {
  const headers = new Headers({ "content-type": mediaTypes[form], "cache-control": "no-store" });
  if (typeof retrySeconds === "number") headers.set("retry-after", String(Math.ceil(retrySeconds)));
  // As bytes: of text the platform would say a charset.
  const body = new TextEncoder().encode(form === "json" ? open311Json(document) : open311Xml(document));
  return new Response(body, { status, headers });
}
