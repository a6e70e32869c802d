import { GET as getItem } from "@/app/open311/v2/[resource]/[id]/route";
import { GET, POST } from "@/app/open311/v2/[resource]/route";
import { CLIENT_ADDRESS_HEADER } from "@/lib/server/http/client-address";
import { type Answer, callRoute } from "./call-route";
import { childText, type XmlElement, xmlOutline } from "./xml-outline";

type Arguments = Readonly<Record<string, string>>;

/** One call of GeoReport v2 by path, through the handlers that Next would call. */
export function callOpen311(
  line: string,
  { form, body, headers = {} }: { form?: Arguments; body?: BodyInit; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const [method = "", target = ""] = line.split(/ (.*)/s);
  const [path = ""] = target.split("?", 1);
  const [resource = "", ...rest] = path.split("/").map(decodeURIComponent);
  const params = rest.length === 0 ? { resource } : { resource, id: rest.join("/") };
  const handler = method === "POST" ? POST : rest.length === 0 ? GET : getItem;
  return callRoute(handler, {
    method,
    path: `/open311/v2/${target}`,
    params,
    ...(form && { body: new URLSearchParams(form).toString() }),
    ...(body !== undefined && { body }),
    headers: { ...(form && { "content-type": "application/x-www-form-urlencoded" }), ...headers },
  });
}

export interface Polled {
  id: string;
  status: string;
  lat: number;
  long: number;
}

/**
 * Another city's portal that speaks Open311 as FixMyStreet does: XML only, forms urlencoded, one address for all paths, the same
 * arguments whether they are needed or not. What it cannot read it passes over, as that does.
 */
export class PortalClient {
  readonly #key: string;
  readonly #network: string;

  constructor(key: string, network = "198.51.100.200") {
    this.#key = key;
    this.#network = network;
  }

  async services(): Promise<{ code: string; name: string; group: string; hasMetadata: boolean }[]> {
    const root = await this.#get("services.xml");
    return root.children.map((one) => ({
      code: childText(one, "service_code"),
      name: childText(one, "service_name"),
      group: childText(one, "group"),
      hasMetadata: childText(one, "metadata") === "true",
    }));
  }

  /** Sends a report; the id comes at once, or by a token that is asked about up to five times. */
  async report(problem: Arguments): Promise<string> {
    const root = await this.#post("requests.xml", {
      title: "x",
      deviceid: "",
      "attribute[easting]": "1",
      email: "someone@example.org",
      ...problem,
    });
    const [request] = root.children;
    if (!request) throw new Error("no request in the answer");
    const id = childText(request, "service_request_id");
    const token = childText(request, "token");
    for (let attempt = 0; id === "" && attempt < 5; attempt++) {
      const asked = await this.#get(`tokens/${token}.xml`);
      const given = asked.children.map((one) => childText(one, "service_request_id"))[0];
      if (given) return given;
    }
    return id;
  }

  async requests(query: Arguments): Promise<Polled[]> {
    const root = await this.#get("requests.xml", { ...query, api_key: this.#key });
    return root.children.flatMap((one) => {
      const [lat, long] = [childText(one, "lat"), childText(one, "long")];
      const updated = Date.parse(childText(one, "updated_datetime"));
      const id = childText(one, "service_request_id");
      if (id === "" || lat === "" || long === "" || Number.isNaN(updated)) return [];
      return { id, status: childText(one, "status"), lat: Number(lat), long: Number(long) };
    });
  }

  async updates(query: Arguments): Promise<{ request: string; status: string; description: string; at: string }[]> {
    const root = await this.#get("servicerequestupdates.xml", { ...query, api_key: this.#key });
    return root.children.map((one) => ({
      request: childText(one, "service_request_id"),
      status: childText(one, "status").toLowerCase(),
      description: childText(one, "description"),
      at: childText(one, "updated_datetime"),
    }));
  }

  async update(comment: Arguments): Promise<string> {
    const root = await this.#post("servicerequestupdates.xml", {
      updated_datetime: new Date().toISOString(),
      public_anonymity_required: "TRUE",
      ...comment,
    });
    return root.children.map((one) => childText(one, "update_id"))[0] ?? "";
  }

  async #get(path: string, query: Arguments = {}): Promise<XmlElement> {
    // The argument is sent even where the body has no jurisdictions.
    const text = new URLSearchParams({ ...query, jurisdiction_id: "" }).toString();
    return this.#read(
      await callOpen311(`GET ${path}?${text}`, { headers: { [CLIENT_ADDRESS_HEADER]: this.#network } }),
    );
  }

  async #post(path: string, form: Arguments): Promise<XmlElement> {
    const headers = { [CLIENT_ADDRESS_HEADER]: this.#network };
    const whole = { jurisdiction_id: "", api_key: this.#key, ...form };
    return this.#read(await callOpen311(`POST ${path}`, { form: whole, headers }));
  }

  #read({ status, headers, text }: Answer): XmlElement {
    if (headers.get("content-type") !== "text/xml") throw new Error(`not XML: ${headers.get("content-type") ?? ""}`);
    const root = xmlOutline(text);
    if (status === 200) return root;
    const errors = root.children.map((one) => `${childText(one, "code")}: ${childText(one, "description")}`);
    throw new Error(errors.join("\n"));
  }
}
