import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text";
import { readCsv } from "./read-csv";

async function read(bytes: Uint8Array) {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += 16) chunks.push(bytes.subarray(at, at + 16));
  const rows = [];
  for await (const row of readCsv(decodeText(Readable.from(chunks), undefined, () => undefined))) rows.push(row);
  return rows;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("readCsv", () => {
  it("takes a byte order mark, mixed line ends and quoted line breaks, and tells the line of each record", async () => {
    expect(await read(utf8('\ufeffname,note\r\n柳堤,"two\nlines"\n学府,x\r幸福,y\r\n'))).toEqual([
      { line: 2, columns: { name: "柳堤", note: "two\nlines" } },
      { line: 4, columns: { name: "学府", note: "x" } },
      { line: 5, columns: { name: "幸福", note: "y" } },
    ]);
  });

  it("reads GBK", async () => {
    // 名称,x\n柳堤,1\n
    const gbk = [0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0x78, 0x0a, 0xc1, 0xf8, 0xb5, 0xcc, 0x2c, 0x31, 0x0a];
    expect(await read(Uint8Array.from(gbk))).toEqual([{ line: 2, columns: { 名称: "柳堤", x: "1" } }]);
  });

  it("names a record with too few or too many cells and reads on", async () => {
    const rows = await read(utf8("a,b\n1\n1,2\n1,2,3\n"));
    expect(rows.map((row) => ["unreadable" in row, row.line])).toEqual([
      [true, 2],
      [false, 3],
      [true, 4],
    ]);
  });

  it("says where a quote never ends", async () => {
    const rows = await read(utf8('a,b\n1,2\n"open,3\n4,5\n'));
    expect(JSON.stringify(rows.at(-1))).toContain("Quote Not Closed");
  });
});
