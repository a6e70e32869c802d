import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text";
import { readCatalog } from "./read-catalog";
import type { ReadRow } from "./read-geojson";

async function read(bytes: Uint8Array, size = 61): Promise<ReadRow[]> {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  const rows: ReadRow[] = [];
  for await (const row of readCatalog(decodeText(Readable.from(chunks), undefined, () => undefined))) rows.push(row);
  return rows;
}

const golden = (name: string) => readFileSync(`tests/golden/gb28181/${name}`);
const text = (xml: string) => new TextEncoder().encode(xml);
const list = (items: string) => text(`<Response><DeviceList>\n${items}\n</DeviceList></Response>`);
const faults = (rows: ReadRow[]) => rows.map((row) => ("unreadable" in row ? row.unreadable : "row"));

describe("readCatalog", () => {
  it("gives every item with its line and its elements, those of Info beside the others", async () => {
    const rows = await read(golden("catalog.xml"));
    expect(rows).toHaveLength(10);
    expect(rows[2]).toEqual({
      line: 17,
      columns: {
        ...{ DeviceID: "34020000001320000101", Name: "柳堤路口 & 东门", Longitude: "118.2405", Latitude: "30.9105" },
        ...{ Status: "ON", PTZType: "3", PositionType: "10", RoomType: "no", DirectionType: "2" },
        ...{ Manufacturer: "Vendor", Parental: "0", ParentID: "34020000002150000001", Password: "" },
      },
    });
    expect(rows[3]).toMatchObject({ columns: { RoomType: "yes", DirectionType: "", PositionType: "" } });
    expect(rows[8]).toMatchObject({ columns: { Name: "北门 <Item> 旧" } });
  });

  it("reads the same from GBK with line ends of Windows, wherever the chunks end", async () => {
    const rows = await read(golden("catalog.xml"));
    // The first chunk tells the encoding: it reaches to the first Chinese character.
    for (const size of [700, 1009, 100_000]) expect(await read(golden("catalog-gbk.xml"), size)).toEqual(rows);
    for (const size of [1, 7]) expect(await read(golden("catalog.xml"), size)).toEqual(rows);
  });

  it.each([
    ["a document type", '<!DOCTYPE x [<!ENTITY a "aaaa">]><Response><Item><Name>&a;</Name></Item></Response>'],
    ["an entity beside the items", '<Response><Item/><!ENTITY a "b"></Response>'],
  ])("refuses %s and reads no further", async (_, xml) => {
    expect(faults(await read(text(xml))).at(-1)).toMatch(/refused/);
  });

  it("names an item that is no XML, and reads on", async () => {
    const items = ["<Item><Name>a</Item>", "<Item><Name>&unknown;</Name></Item>", "<Item><Name>b</Name></Item>"];
    const rows = await read(list(items.join("\n")));
    expect(rows.map((row) => ["unreadable" in row, row.line])).toEqual([
      [true, 2],
      [true, 3],
      [false, 4],
    ]);
  });

  it("lets an endless item go by without keeping it", async () => {
    const rows = await read(list(`<Item><Name>${"x".repeat(300_000)}</Name></Item><Item/>`), 65_536);
    expect(faults(rows)).toEqual(["item too large", "row"]);
  });

  it("says that a file is no catalogue, and that one ends too early", async () => {
    expect(faults(await read(text("<kml></kml>")))).toEqual([expect.stringContaining("no catalogue")]);
    expect(faults(await read(text("<Response><Item></Item><Item><Name>")))).toEqual(["row", "ends in the middle"]);
  });

  it("takes a greater-than sign in an attribute for what it is", async () => {
    const rows = await read(list(`<Item a="/>" b='"'><Name>a</Name></Item><ItemList/>`));
    expect(rows).toMatchObject([{ columns: { Name: "a" } }]);
  });
});
