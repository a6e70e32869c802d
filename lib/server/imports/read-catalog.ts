import sax from "sax";
import type { ReadRow } from "./read-geojson";

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

/** A real item has 2 000 letters. */
const MOST_LETTERS = 200_000;

interface Item {
  line: number;
  columns: Record<string, string>;
  letters: number;
  /** What is wrong with its XML. */
  fault: string | null;
}

/** The items of a GB/T 28181 catalogue, or of several one after the other, one by one; the file is never held as a whole. */
export async function* readCatalog(text: AsyncIterable<string>): AsyncGenerator<ReadRow> {
  const catalog = new CatalogParser();
  let items = 0;
  for await (const chunk of text) {
    const rows = catalog.take(chunk);
    items += rows.length;
    yield* rows;
    if (catalog.refusal) break;
  }
  const last = catalog.refusal ?? catalog.end();
  if (last) yield last;
  else if (items === 0) yield { line: 1, unreadable: "no catalogue: there is no <Item> in it" };
}

class CatalogParser {
  /** Why nothing more is read. */
  refusal: ReadRow | null = null;
  readonly #parser = sax.parser(true);
  #rows: ReadRow[] = [];
  #item: Item | null = null;
  /** Names of the elements that are open in the item. */
  #open: string[] = [];
  #text = "";

  constructor() {
    const parser = this.#parser;
    parser.onopentagstart = ({ name }) => this.#begin(name);
    parser.onclosetag = () => this.#close();
    parser.ontext = parser.oncdata = (letters) => this.#say(letters);
    // Entities are defined in one, and no catalogue needs any.
    parser.ondoctype = parser.onsgmldeclaration = () => this.#refuse("declares a document type or entities");
    parser.onerror = ({ message }) => {
      const [fault = message] = message.split("\n");
      parser.resume();
      if (/^(Max buffer|Unexpected end)/.test(fault)) this.#refuse(fault);
      else if (this.#item) this.#item.fault ??= fault;
    };
  }

  take(chunk: string): ReadRow[] {
    this.#rows = [];
    this.#parser.write(chunk);
    return this.#rows;
  }

  /** @returns the item or the mark-up in which the file ends, null when it ends as it should */
  end(): ReadRow | null {
    if (this.#item) return { line: this.#item.line, unreadable: "ends in the middle" };
    this.#parser.close();
    return this.refusal;
  }

  #refuse(why: string): void {
    this.refusal ??= { line: this.#parser.line + 1, unreadable: `${why}: refused` };
  }

  #begin(name: string): void {
    if (this.#item) this.#open.push(name);
    else if (name === "Item" && !this.refusal) {
      const columns = Object.fromEntries([...catalogColumns.values()].map((column) => [column, ""]));
      this.#item = { line: this.#parser.line + 1, columns, letters: 0, fault: null };
    }
    if (this.#isColumn()) this.#text = "";
  }

  #say(letters: string): void {
    if (!this.#item) return;
    this.#item.letters += letters.length;
    if (this.#item.letters <= MOST_LETTERS) this.#text += letters;
    else this.#text = "";
  }

  #close(): void {
    if (!this.#item) return;
    const isColumn = this.#isColumn();
    const name = this.#open.pop();
    if (name === undefined) {
      this.#rows.push(rowOf(this.#item));
      this.#item = null;
    } else if (isColumn && !this.#item.columns[name]) this.#item.columns[name] = this.#text.trim();
  }

  /** What stands in `<Info>` counts as if it stood beside it. */
  #isColumn(): boolean {
    return this.#open.length === (this.#open[0] === "Info" ? 2 : 1);
  }
}

function rowOf({ line, columns, letters, fault }: Item): ReadRow {
  if (letters > MOST_LETTERS) return { line, unreadable: "item too large" };
  if (fault !== null) return { line, unreadable: fault };
  for (const name of codes) if (columns[name] === "0") columns[name] = "";
  // RoomType 1 is outdoors, 2 indoors.
  columns.RoomType = { "1": "no", "2": "yes" }[columns.RoomType ?? ""] ?? columns.RoomType ?? "";
  return { line, columns };
}
