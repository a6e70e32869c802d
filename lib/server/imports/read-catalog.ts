import { DOMParser, type Element } from "@xmldom/xmldom";
import type { ReadRow } from "./read-geojson";
import { ItemsError, splitItems } from "./split-items";

/** The fields of a camera and the elements of a GB/T 28181 catalogue item that fill them. */
export const catalogColumns: ReadonlyMap<string, string> = new Map([
  ["code", "DeviceID"],
  ["name", "Name"],
  ["lng", "Longitude"],
  ["lat", "Latitude"],
  ["status", "Status"],
  ["ptzType", "PTZType"],
  ["positionType", "PositionType"],
  ["indoor", "RoomType"],
  ["directionType", "DirectionType"],
]);

/** Vendors write 0 for what they do not know; codes begin at 1. */
const codes = ["PTZType", "PositionType", "RoomType", "DirectionType"];

/** The items of a GB/T 28181 catalogue, one by one; the file is never held as a whole. */
export async function* readCatalog(text: AsyncIterable<string>): AsyncGenerator<ReadRow> {
  let items = 0;
  try {
    for await (const { line, text: item } of splitItems(text)) {
      items += 1;
      yield item === null ? { line, unreadable: "item too large" } : readItem(line, item);
    }
  } catch (error) {
    if (!(error instanceof ItemsError)) throw error;
    yield { line: error.line, unreadable: error.message };
    return;
  }
  if (items === 0) yield { line: 1, unreadable: "no catalogue: there is no <Item> in it" };
}

function readItem(line: number, text: string): ReadRow {
  const item = parse(text);
  if (typeof item === "string") return { line, unreadable: item };
  const columns = Object.fromEntries([...catalogColumns.values()].map((name) => [name, ""]));
  collect(item, columns);
  for (const name of codes) if (columns[name] === "0") columns[name] = "";
  // RoomType 1 is outdoors, 2 indoors.
  columns.RoomType = { "1": "no", "2": "yes" }[columns.RoomType ?? ""] ?? columns.RoomType ?? "";
  return { line, columns };
}

/** Every element that holds text alone, by its name; what stands in `<Info>` counts as if it stood beside it. */
function collect(parent: Element, columns: Record<string, string>): void {
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== child.ELEMENT_NODE) continue;
    const element = child as Element;
    if (element.nodeName === "Info") collect(element, columns);
    else if (!columns[element.nodeName]) columns[element.nodeName] = (element.textContent ?? "").trim();
  }
}

/** The item, or what is wrong with its XML. */
function parse(text: string): Element | string {
  const faults: string[] = [];
  const onError = (level: "warning" | "error" | "fatalError", message: string) => {
    if (level !== "warning") faults.push(message.split("\n")[0] ?? message);
  };
  try {
    const { documentElement } = new DOMParser({ onError }).parseFromString(text, "text/xml");
    return faults[0] ?? documentElement ?? "no XML";
  } catch (error) {
    // The parser throws what it has called fatal.
    return faults[0] ?? String(error);
  }
}
