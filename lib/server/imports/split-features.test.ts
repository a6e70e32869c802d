import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FeatureText, splitFeatures } from "./split-features";

function chunked(text: string, size: number): AsyncIterable<string> {
  const chunks: string[] = [];
  for (let at = 0; at < text.length; at += size) chunks.push(text.slice(at, at + size));
  return Readable.from(chunks);
}

async function split(text: string, size = 7): Promise<FeatureText[]> {
  const found: FeatureText[] = [];
  for await (const piece of splitFeatures(chunked(text, size))) found.push(piece);
  return found;
}

describe("splitFeatures", () => {
  it("gives back every feature, whatever it contains and wherever the chunks end", async () => {
    const feature = fc.record({ type: fc.constant("Feature"), properties: fc.jsonValue(), note: fc.string() });
    await fc.assert(
      fc.asyncProperty(fc.array(feature, { maxLength: 5 }), fc.integer({ min: 1, max: 50 }), async (features, size) => {
        const text = JSON.stringify({ name: 'features": [', bbox: [1, 2], other: [{ a: 1 }], features, after: [{}] });
        expect((await split(text, size)).map((piece) => piece.text)).toEqual(features.map((f) => JSON.stringify(f)));
      }),
    );
  });

  it("counts lines to where a feature begins", async () => {
    const text = '{"type":"FeatureCollection",\n"features":[\n{"a":"1\\n"},\n\n{"b":\n2}]}';
    expect((await split(text)).map((piece) => piece.line)).toEqual([3, 5]);
  });

  it("lets an endless feature go by without keeping it", async () => {
    const text = `{"features":[{"ring":"${"x".repeat(4_100_000)}"},{"ok":1}]}`;
    expect(await split(text, 65_536)).toEqual([
      { line: 1, text: null },
      { line: 1, text: '{"ok":1}' },
    ]);
  });
});
