type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>;

export interface Call {
  method?: string;
  path?: string;
  params?: Record<string, string>;
  /** Sent as JSON; text and bytes are sent as they are. */
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: Headers;
  bytes: Uint8Array;
  text: string;
  /** The body as JSON, null when it is none. */
  json: Record<string, unknown> | null;
}

/** Calls a route handler as the framework does. */
export async function callRoute(handler: Handler, call: Call = {}): Promise<Answer> {
  const {
    method = call.body === undefined ? "GET" : "POST",
    path = "/api/test",
    params = {},
    body,
    headers = {},
  } = call;
  const raw = typeof body === "string" || body instanceof Uint8Array || body instanceof ReadableStream;
  const request = new Request(`http://localhost:3000${path}`, {
    method,
    headers: {
      host: "localhost:3000",
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: raw ? (body as BodyInit) : JSON.stringify(body), duplex: "half" }),
  });
  const response = await handler(request, { params: Promise.resolve(params) });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  const isJson = /[/+]json\b/.test(response.headers.get("content-type") ?? "");
  return {
    status: response.status,
    headers: response.headers,
    bytes,
    text,
    json: isJson ? (JSON.parse(text) as Record<string, unknown>) : null,
  };
}
