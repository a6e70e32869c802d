import { pipeline, Readable } from "node:stream";
import { CsvError, type Info, parse } from "csv-parse";
import type { ReadRow } from "./read-geojson";

interface CsvRecord {
  record: string[];
  info: Info;
}

/**
 * The records of a CSV text (RFC 4180; any line ends, also mixed; the first record names the columns). A record of another
 * length is told and passed over; a quote that never ends is told and ends the reading.
 */
export async function* readCsv(text: AsyncIterable<string>): AsyncGenerator<ReadRow> {
  const parser = parse({
    info: true,
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    max_record_size: 1_000_000,
  });
  // Unlike pipe, this ends the parser with the fault of the text, and the loop below throws it.
  pipeline(Readable.from(text), parser, () => undefined);
  let line = 1;
  let names: string[] | undefined;
  try {
    for await (const { record, info } of parser as AsyncIterable<CsvRecord>) {
      if (names === undefined) names = record.map((name) => name.trim());
      else if (record.length !== names.length) {
        yield { line, unreadable: `${record.length} cells where the header has ${names.length}` };
      } else yield { line, columns: Object.fromEntries(names.map((name, index) => [name, record[index] ?? ""])) };
      line = info.lines + 1;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield { line, unreadable: error.message };
  }
}
