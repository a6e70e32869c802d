/**
 * Keys under which a wish is done once. The same wish has the same key however often it is sent: its answer may have been lost after it
 * was done. Another file or another name is another wish.
 * @returns gives the key of a wish; only the last one is remembered
 */
export function wishKeys<T extends object>(): (wish: T) => string {
  let last: { wish: T; key: string } | null = null;
  return (wish) => {
    if (!last || !isSame(last.wish, wish)) last = { wish, key: crypto.randomUUID() };
    return last.key;
  };
}

const isSame = <T extends object>(a: T, b: T): boolean =>
  (Object.keys({ ...a, ...b }) as (keyof T)[]).every((field) => Object.is(a[field], b[field]));
