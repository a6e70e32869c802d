import { z } from "zod";
import { phonePattern } from "@/lib/kernel/phone-pattern";
import { lineField } from "../fields";

export const phoneField = z.string().regex(phonePattern, "must be a telephone number");

/** How somebody can be reached; a name alone reaches nobody. */
export const contactField = z.strictObject({ name: lineField(0, 60).default(""), phone: phoneField });
