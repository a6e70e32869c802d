import { z } from "zod";
import { lineField } from "../fields";

/** Chinese mobile and fixed numbers, and international ones. */
const phoneField = z.string().regex(/^\+?[\d -]{5,20}$/, "must be a telephone number");

/** How somebody can be reached; a name alone reaches nobody. */
export const contactField = z.strictObject({ name: lineField(0, 60).default(""), phone: phoneField });
