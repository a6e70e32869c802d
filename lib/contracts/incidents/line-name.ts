import { z } from "zod";

/** Of a line by department; null for others. */
export const lineName = { name: z.string().nullable(), nameEn: z.string().nullable() };
