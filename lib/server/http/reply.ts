import { withCharset } from "./with-charset";

/** What a route's handler answers; the status and media type are the endpoint's unless said otherwise. */
export interface Reply {
  status?: number;
  /** Written as JSON, unless it is bytes, a stream, or text of a media type that is not JSON. */
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  /** `Set-Cookie` may stand several times, which a record cannot say. */
  setCookies?: readonly string[];
}

const noStore = "no-store";

/** Builds the HTTP answer. API answers are kept by no cache unless the handler says so. */
export function replyResponse(reply: Reply, success: { status: number; mediaType?: string }): Response {
  const mediaType = success.mediaType ?? "application/json";
  const status = reply.status ?? success.status;
  const headers = new Headers({ "cache-control": noStore, ...reply.headers });
  for (const cookie of reply.setCookies ?? []) headers.append("set-cookie", cookie);
  if (status === 204 || status === 304) return new Response(null, { status, headers });
  if (!headers.has("content-type")) headers.set("content-type", withCharset(mediaType));
  return new Response(bodyOf(reply.body, mediaType), { status, headers });
}

function bodyOf(body: unknown, mediaType: string): BodyInit {
  if (body instanceof ReadableStream) return body;
  if (body instanceof Uint8Array) return new Uint8Array(body);
  if (typeof body === "string" && !/[/+]json$/.test(mediaType)) return body;
  return JSON.stringify(body ?? {});
}
