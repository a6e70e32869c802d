/** An `<Item>` of a catalogue as XML text, and the line where it begins; `null` text when it is longer than any real one. */
export interface ItemText {
  line: number;
  text: string | null;
}

/** The XML says something that no catalogue needs, or ends in the middle. */
export class ItemsError extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/** A real item has 2 000 letters. */
const MOST_LETTERS = 200_000;
/** Long enough to know any mark-up by its beginning: `<![CDATA[`. */
const HEAD_LETTERS = 9;

const COMMENT = "<!--";
const CDATA = "<![CDATA[";

/**
 * Cuts the `<Item>` elements out of a stream of XML text, also of several catalogues one after the other. It only follows
 * mark-up; what it cuts out is parsed, and judged, by the XML parser. Memory: one item.
 * @throws ItemsError at a document type (entities are defined in one), and at an end inside an item
 */
export async function* splitItems(text: AsyncIterable<string>): AsyncGenerator<ItemText> {
  let line = 1;
  /** Of the mark-up being read: its beginning, its last letters, the quote that is open in it. */
  let head = "";
  let tail = "";
  let quote = "";
  let kind: MarkupKind = "open";
  let inMarkup = false;
  let inItem = false;
  let parts: string[] = [];
  let kept = 0;
  let startLine = 1;

  for await (const chunk of text) {
    let from = 0;
    const keep = (to: number) => {
      kept += to - from;
      if (kept <= MOST_LETTERS) parts.push(chunk.slice(from, to));
      else parts = [];
    };
    for (let at = 0; at < chunk.length; at++) {
      const letter = chunk[at] ?? "";
      if (letter === "\n") line += 1;
      if (!inMarkup) {
        if (letter !== "<") continue;
        inMarkup = true;
        head = tail = quote = "";
        if (!inItem) {
          parts = [];
          kept = 0;
          from = at;
          startLine = line;
        }
      }
      if (head.length < HEAD_LETTERS) {
        head += letter;
        kind = kindOf(head);
      }
      tail = (tail + letter).slice(-3);
      if (kind === "declaration") throw new ItemsError(line, "declares a document type or entities: refused");
      if (kind === "tag") quote = quoteAfter(quote, letter);
      if (letter !== ">" || quote !== "" || !endsMarkup(kind, head, tail)) continue;
      inMarkup = false;
      if (kind !== "tag") continue;
      const opens = /^<Item[\s/>]/.test(head);
      if (opens && !inItem) inItem = true;
      if (inItem && (/^<\/Item[\s>]/.test(head) || (opens && tail.endsWith("/>")))) {
        keep(at + 1);
        inItem = false;
        yield { line: startLine, text: kept > MOST_LETTERS ? null : parts.join("") };
      }
    }
    if (inItem || inMarkup) keep(chunk.length);
  }
  if (inItem || inMarkup) throw new ItemsError(startLine, "ends in the middle");
}

type MarkupKind = "comment" | "cdata" | "instruction" | "declaration" | "tag" | "open";

/** `open`: too short to say. */
function kindOf(head: string): MarkupKind {
  if (head.startsWith("<?")) return "instruction";
  if (head.startsWith(COMMENT)) return "comment";
  if (head.startsWith(CDATA)) return "cdata";
  if (COMMENT.startsWith(head) || CDATA.startsWith(head)) return "open";
  return head.startsWith("<!") ? "declaration" : "tag";
}

function endsMarkup(kind: MarkupKind, head: string, tail: string): boolean {
  switch (kind) {
    case "comment":
      // `<!-->` is no comment's end.
      return tail === "-->" && head.length > COMMENT.length + 2;
    case "cdata":
      return tail === "]]>";
    case "instruction":
      return tail.endsWith("?>");
    default:
      return kind === "tag";
  }
}

const quoteAfter = (quote: string, letter: string): string => {
  if (quote !== "") return letter === quote ? "" : quote;
  return letter === '"' || letter === "'" ? letter : "";
};
