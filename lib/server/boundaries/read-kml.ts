import { kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import { BoundaryFault } from "./boundary-fault";
import type { BoundaryFile } from "./boundary-file";
import { readGeojsonBoundaries } from "./read-geojson-boundaries";

/** The polygons of a KML. One that defines entities of its own is refused: nothing honest needs them. */
export function readKml(text: string): BoundaryFile {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new BoundaryFault("unreadable");
  try {
    const document = new DOMParser({ onError: refuseFatal }).parseFromString(text, "text/xml");
    return readGeojsonBoundaries(kml(document));
  } catch (cause) {
    if (cause instanceof BoundaryFault) throw cause;
    throw new BoundaryFault("unreadable", null, { cause });
  }
}

function refuseFatal(level: "warning" | "error" | "fatalError", message: string): void {
  if (level !== "warning") throw new BoundaryFault("unreadable", null, { cause: new Error(message) });
}
