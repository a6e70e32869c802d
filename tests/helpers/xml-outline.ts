export interface XmlElement {
  name: string;
  text: string;
  children: XmlElement[];
}

const tokens = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g;
const plain = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

/** Reads a document without DTD, comments and CDATA, as ours are. @throws where it is not well-formed */
export function xmlOutline(document: string): XmlElement {
  const root: XmlElement = { name: "", text: "", children: [] };
  const open = [root];
  for (const [whole, end, name, , empty, text, stray] of document.matchAll(tokens)) {
    const inside = open.at(-1)!;
    if (stray || (text !== undefined && /&(?!(amp|lt|gt|quot|apos);)/.test(text)))
      throw new Error(`not well-formed: ${whole}`);
    if (text !== undefined) inside.text += plain(text);
    else if (name !== undefined && end) {
      if (inside.name !== name) throw new Error(`</${name}> ends <${inside.name}>`);
      open.pop();
    } else if (name !== undefined) {
      const element = { name, text: "", children: [] };
      inside.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [only] = root.children;
  if (open.length !== 1 || root.children.length !== 1 || !only) throw new Error("not one whole document");
  return only;
}

/** Names of an element's children in order. */
export const childNames = ({ children }: XmlElement): string[] => children.map(({ name }) => name);

export const childText = (element: XmlElement, name: string): string =>
  element.children.find((child) => child.name === name)?.text ?? "";
