/** Passes text on, and says at the end of it when lines end in more than one way: two lists were joined by hand. */
export async function* noteLineEnds(
  text: AsyncIterable<string>,
  note: (remark: string) => void,
): AsyncGenerator<string> {
  let windows = false;
  let unix = false;
  for await (const chunk of text) {
    windows ||= chunk.includes("\r\n");
    // A line end cut in two by the chunk is judged by its fellows.
    unix ||= /[^\r]\n/.test(chunk);
    yield chunk;
  }
  if (windows && unix) note("lines end in different ways (CR LF and LF): each was taken as an end");
}
