/** One row of `dictionary_entries`: versioned data that holds from `validFrom` up to, and without, `validTo`. */
export interface DictionaryEntry {
  dictionary: DictionaryName;
  code: string;
  validFrom: string;
  validTo: string | null;
  parentCode: string | null;
  name: string;
  nameEn: string;
  sort: number;
  data: Readonly<Record<string, unknown>>;
}

export type DictionaryName =
  | "incident-category"
  | "incident-source"
  | "hazard-kind"
  | "hazard-check"
  | "place-kind"
  | "care-need"
  | "care-check"
  | "camera-ptz-type"
  | "camera-device-type"
  | "camera-industry"
  | "camera-network"
  | "building-kind"
  | "department";

/** The day from which the first edition of every dictionary holds. */
export const FIRST_EDITION = "2025-01-01";

/** `[code, 中文, English, data?]` in the order in which lists show them. */
export type EntryLine = readonly [code: string, name: string, nameEn: string, data?: Readonly<Record<string, unknown>>];

export function entriesOf(dictionary: DictionaryName, lines: readonly EntryLine[]): DictionaryEntry[] {
  return lines.map(([code, name, nameEn, data = {}], sort) => ({
    dictionary,
    code,
    validFrom: FIRST_EDITION,
    validTo: null,
    parentCode: null,
    name,
    nameEn,
    sort,
    data,
  }));
}
