import { escapeXml } from "@/lib/kernel/escape-xml";

/** Lists of GeoReport v2 and what one of their items is called in XML. */
const itemNames = {
  services: "service",
  service_requests: "request",
  service_request_updates: "request_update",
  errors: "error",
  endpoints: "endpoint",
  formats: "format",
  attributes: "attribute",
} as const;

type ListName = keyof typeof itemNames;
type Scalar = string | number | boolean | undefined;
type Item = Scalar | Open311Record;

/** Members without a value are left out of both forms. */
export interface Open311Record {
  readonly [name: string]: Scalar | readonly Item[];
}

/** An answer: its root element, and what JSON has in its place. */
export type Open311Document =
  | { root: Exclude<ListName, "formats" | "endpoints" | "attributes">; value: readonly Open311Record[] }
  | { root: "discovery" | "service_definition"; value: Open311Record };

export const open311Json = ({ value }: Open311Document): string => JSON.stringify(value);

/** The same as XML 1.0, which GeoReport v2 requires of every server. */
export const open311Xml = ({ root, value }: Open311Document): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${element(root, value)}\n`;

function element(name: string, value: Item | readonly Item[]): string {
  if (value === undefined) return "";
  if (isList(value)) return tag(name, value.map((item) => element(itemNameOf(name), item)).join(""));
  if (typeof value !== "object") return tag(name, escapeXml(String(value)));
  const members = Object.entries(value).map(([member, inner]) => element(member, inner));
  return tag(name, members.join(""));
}

const isList = (value: Item | readonly Item[]): value is readonly Item[] => Array.isArray(value);

const tag = (name: string, inner: string): string => (inner === "" ? `<${name}/>` : `<${name}>${inner}</${name}>`);

function itemNameOf(list: string): string {
  if (!Object.hasOwn(itemNames, list)) throw new RangeError(`no list of GeoReport v2 is called ${list}`);
  return itemNames[list as ListName];
}
