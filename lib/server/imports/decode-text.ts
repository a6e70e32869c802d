const sampleBytes = 64 * 1024;

/**
 * The text of a byte stream: UTF-8 (with or without byte order mark), or GB18030, which contains GBK and GB2312, when
 * the first 64 kB are not UTF-8. Chinese offices still save tables that way.
 * @throws TextEncodingError when later bytes do not fit; nothing is guessed character by character.
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  encoding: string | undefined,
  note: (remark: string) => void,
): AsyncGenerator<string> {
  let decoder = encoding === undefined ? undefined : strict(encoding);
  for await (const chunk of bytes) {
    decoder ??= detected(chunk, note);
    yield decode(decoder, chunk);
  }
  if (decoder !== undefined) yield decode(decoder);
}

export class TextEncodingError extends Error {}

const strict = (encoding: string) => new TextDecoder(encoding, { fatal: true });

function detected(first: Uint8Array, note: (remark: string) => void): TextDecoder {
  if (!isUtf8(first.subarray(0, sampleBytes))) {
    note("text is not UTF-8: read as GB18030 (GBK)");
    return strict("gb18030");
  }
  if (first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf) note("begins with a byte order mark: passed over");
  return strict("utf-8");
}

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
