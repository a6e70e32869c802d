import { kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import { BoundaryFault } from "./boundary-fault";
import type { BoundaryFile } from "./boundary-file";
import { readGeojsonBoundaries } from "./read-geojson-boundaries";

/** A tag costs the parser ten microseconds and most of a kilobyte; forty for each of twenty thousand boundaries are as many. */
const [MOST_LETTERS, MOST_TAGS] = [50_000_000, 800_000];

/** The polygons of a KML. One that defines entities of its own is refused: nothing honest needs them. */
export function readKml(text: string): BoundaryFile {
  checkSize(text);
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new BoundaryFault("unreadable");
  try {
    const document = new DOMParser({ onError: refuseFatal }).parseFromString(text, "text/xml");
    return readGeojsonBoundaries(kml(document));
  } catch (cause) {
    if (cause instanceof BoundaryFault) throw cause;
    throw new BoundaryFault("unreadable", null, { cause });
  }
}

function checkSize(text: string): void {
  if (text.length > MOST_LETTERS) throw new BoundaryFault("too-large", String(MOST_LETTERS));
  let tags = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1))
    if (++tags > MOST_TAGS) throw new BoundaryFault("too-large", String(MOST_TAGS));
}

function refuseFatal(level: "warning" | "error" | "fatalError", message: string): void {
  if (level !== "warning") throw new BoundaryFault("unreadable", null, { cause: new Error(message) });
}
