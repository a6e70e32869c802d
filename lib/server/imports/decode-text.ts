const sampleBytes = 64 * 1024;

/**
 * The text of a byte stream: UTF-8 (with or without byte order mark), or GB18030, which contains GBK and GB2312, when
 * the first 64 kB are not UTF-8. Chinese offices still save tables that way.
 * @throws TextEncodingError when later bytes do not fit; nothing is guessed character by character.
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>, encoding?: string): AsyncGenerator<string> {
  let decoder = encoding === undefined ? undefined : strict(encoding);
  for await (const chunk of bytes) {
    decoder ??= strict(isUtf8(chunk.subarray(0, sampleBytes)) ? "utf-8" : "gb18030");
    yield decode(decoder, chunk);
  }
  if (decoder !== undefined) yield decode(decoder);
}

export class TextEncodingError extends Error {}

const strict = (encoding: string) => new TextDecoder(encoding, { fatal: true });

/** `stream: true` forgives a character cut off at the end of the sample. */
function isUtf8(sample: Uint8Array): boolean {
  try {
    strict("utf-8").decode(sample, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (cause) {
    throw new TextEncodingError(`not ${decoder.encoding} text`, { cause });
  }
}
