import type { Position } from "@/lib/contracts/fields";
import type { Statement } from "./statement";

/** A geometry of a position. */
export const point = (statement: Statement, [lng, lat]: Position): string =>
  `ST_SetSRID(ST_MakePoint(${statement.value(lng)}::float8, ${statement.value(lat)}::float8), 4326)`;
