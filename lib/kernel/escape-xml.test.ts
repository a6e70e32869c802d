import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeXml } from "./escape-xml";

const opened = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

describe("escapeXml", () => {
  it("leaves nothing that could open a tag or end an attribute, and loses no letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(opened(escaped)).toBe(text);
      }),
    );
  });

  it("drops what no document may have", () => {
    expect(escapeXml("a\u0000b\u000bc\ud800d\uffff")).toBe("abcd");
    expect(escapeXml("😀")).toBe("😀");
  });
});
