import { z } from "zod";

/** `?limit=`: above the maximum is a mistake to be told, not to be corrected in silence. */
export const limitField = z
  .string()
  .regex(/^\d{1,4}$/, "must be a whole number from 1 to 1000")
  .default("50")
  .transform(Number)
  .pipe(z.number().int().min(1).max(1000));

/** One page of a list; `nextCursor` is null on the last. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

const cursorText = z
  .string()
  .min(1)
  .max(400)
  .regex(/^[A-Za-z0-9_-]+$/, "must be a nextCursor of this list");

/** `?cursor=`: where the page before ended, as the values of the list's sort key. Opaque to clients. */
export const cursorField = <T extends z.ZodType>(key: T) =>
  cursorText.transform((text, context): z.output<T> => {
    const parsed = key.safeParse(decoded(text));
    if (parsed.success) return parsed.data;
    context.addIssue({ code: "custom", message: "must be a nextCursor of this list" });
    return z.NEVER;
  });

/** Keys are ASCII (codes, ids, times), so base64 of the JSON needs no UTF-8 step. */
export const encodeCursor = (key: readonly string[]): string =>
  btoa(JSON.stringify(key)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

function decoded(text: string): unknown {
  try {
    return JSON.parse(atob(text.replaceAll("-", "+").replaceAll("_", "/")));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof DOMException) return undefined;
    throw error;
  }
}
