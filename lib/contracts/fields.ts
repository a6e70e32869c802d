import { z } from "zod";
import { areaCodePattern } from "@/lib/access/scope";

/** Row ids are 64-bit numbers and travel as text: JavaScript's numbers would round them. */
export const idField = z.string().regex(/^\d{1,18}$/, "must be 1 to 18 digits");

/** City 4 · district 6 · street 9 · community 12 · grid 15 digits. */
export const areaCodeField = z.string().regex(areaCodePattern, "must be an area code of 4, 6, 9, 12 or 15 digits");

export const gridCodeField = z.string().regex(/^\d{15}$/, "must be a grid code of 15 digits");

/** `[lng, lat]` in WGS-84 degrees. */
export const positionField = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

export type Position = z.infer<typeof positionField>;

/** C0 and C1 controls; line breaks and tabs are text. */
const noControls = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$/;
const noControlsOrBreaks = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$/;

/** Text of several lines, trimmed. */
export const textField = (least: number, most: number) =>
  z.string().max(most).regex(noControls, "must not contain control characters").trim().min(least);

/** Text of one line, trimmed. */
export const lineField = (least: number, most: number) =>
  z
    .string()
    .max(most)
    .regex(noControlsOrBreaks, "must not contain control characters or line breaks")
    .trim()
    .min(least);

/** PostgreSQL and people agree on what these years mean; a year 0 or 275760 is a mistake. */
const sensibleYear = (text: string): boolean => text >= "1900" && text < "2200";

/** `2026-10-01`. */
export const dayField = z.iso.date().refine(sensibleYear, "must be between 1900 and 2199");

/** An instant with its zone: `2026-10-01T08:00:00+08:00`. */
export const instantField = z.iso.datetime({ offset: true }).refine(sensibleYear, "must be between 1900 and 2199");

/** `a,b,c` of the given words, each once. */
export const wordsField = <const T extends string>(words: readonly [T, ...T[]]) =>
  z
    .string()
    .max(500)
    .transform((text) => [...new Set(text.split(","))])
    .pipe(z.array(z.enum(words)).min(1));
