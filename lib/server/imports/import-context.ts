import type { Client } from "pg";
import type { CoordinateSystem } from "@/lib/imports/coordinate-systems";
import type { ImportReport } from "@/lib/imports/import-report";
import type { ImportMapping } from "@/lib/imports/import-row";

/** One run of the importer: a connection of the database's owner inside one transaction, and what the operator asked for. */
export interface ImportContext {
  client: Client;
  districtCode: string;
  system: CoordinateSystem;
  mapping: ImportMapping;
  /** Mend what can be mended without guessing (rings that cross themselves), and say so. */
  repair: boolean;
  report: ImportReport;
}
