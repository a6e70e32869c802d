"use client";

import { useState } from "react";

let last = 0;
const fresh = (): number => ++last;

/**
 * Keys of rows that are added at the end and have no name before it is typed. Whoever takes a row away says which, so that what
 * was typed in the others stays with them.
 */
export function useRowKeys(count: number): { keys: readonly number[]; forget: (place: number) => void } {
  const [keys, setKeys] = useState<readonly number[]>([]);
  // Rows come and go with the form's value: keys follow while it is drawn.
  if (keys.length !== count) setKeys(Array.from({ length: count }, (_, place) => keys[place] ?? fresh()));
  return { keys, forget: (place) => setKeys(keys.filter((_, index) => index !== place)) };
}
