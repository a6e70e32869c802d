/** A feature's JSON text and the line where it begins; `null` text when it is longer than any real feature. */
export interface FeatureText {
  line: number;
  text: string | null;
}

/** 50 000 vertices of 25 characters, with room for properties. */
const maxFeatureLength = 4_000_000;

/**
 * Cuts the objects of the root's `features` array out of a stream of JSON text. It only follows strings and nesting;
 * what it cuts out is parsed, and judged, by JSON.parse. Memory: one feature.
 */
export async function* splitFeatures(text: AsyncIterable<string>): AsyncGenerator<FeatureText> {
  let depth = 0;
  let inString = false;
  let escaped = false;
  let line = 1;
  /** The last string seen directly inside the root object: the key of what follows. */
  let key = "";
  let keyStart: number | null = null;
  let inFeatures = false;
  let parts: string[] | null = null;
  let partsLength = 0;
  let startLine = 1;

  for await (const chunk of text) {
    let from = 0;
    let keyPrefix = "";
    if (keyStart !== null) {
      keyPrefix = key;
      keyStart = 0;
    }
    for (let at = 0; at < chunk.length; at++) {
      const code = chunk.charCodeAt(at);
      if (code === 10) line += 1;
      if (inString) {
        if (escaped) escaped = false;
        else if (code === 92) escaped = true;
        else if (code === 34) {
          inString = false;
          if (keyStart !== null) key = keyPrefix + chunk.slice(keyStart, at);
          keyStart = null;
          keyPrefix = "";
        }
        continue;
      }
      if (code === 34) {
        inString = true;
        if (depth === 1) keyStart = at + 1;
      } else if (code === 123 || code === 91) {
        depth += 1;
        if (code === 91 && depth === 2) inFeatures = key === "features";
        if (code === 123 && depth === 3 && inFeatures) {
          parts = [];
          partsLength = 0;
          startLine = line;
          from = at;
        }
      } else if (code === 125 || code === 93) {
        if (code === 125 && depth === 3 && parts !== null) {
          const whole =
            partsLength + at + 1 - from > maxFeatureLength ? null : parts.join("") + chunk.slice(from, at + 1);
          parts = null;
          yield { line: startLine, text: whole };
        }
        depth -= 1;
        if (depth === 1) inFeatures = false;
      }
    }
    if (keyStart !== null) key = keyPrefix + chunk.slice(keyStart);
    if (parts !== null) {
      partsLength += chunk.length - from;
      if (partsLength <= maxFeatureLength) parts.push(chunk.slice(from));
      else parts.length = 0;
    }
  }
}
