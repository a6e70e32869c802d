import { z } from "zod";

const number = /^-?\d{1,3}(\.\d{1,20})?$/;

/** `west,south,east,north` in WGS-84 degrees, as text of a query. A box over the antimeridian is not one. */
export const boundingBoxField = z
  .string()
  .max(120)
  .transform((text, context): [number, number, number, number] => {
    const parts = text.split(",");
    const [west = NaN, south = NaN, east = NaN, north = NaN] = parts.map((part) =>
      number.test(part) ? Number(part) : NaN,
    );
    const onEarth = west >= -180 && east <= 180 && south >= -90 && north <= 90;
    if (parts.length !== 4 || !onEarth || west >= east || south >= north) {
      context.addIssue({
        code: "custom",
        message: "must be west,south,east,north in degrees, west < east, south < north",
      });
      return z.NEVER;
    }
    return [west, south, east, north];
  });
