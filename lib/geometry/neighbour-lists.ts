/** Who is next to whom, packed: the neighbours of `i` are `items[offsets[i]]` up to `items[offsets[i + 1]]`. */
export interface NeighbourLists {
  offsets: Uint32Array<ArrayBuffer>;
  items: Uint32Array<ArrayBuffer>;
}

/** Packs lists of neighbours. No place is its own neighbour, and none is named twice. */
export function packNeighbours(lists: readonly (readonly number[])[]): NeighbourLists {
  const offsets = new Uint32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) offsets[i + 1] = offsets[i]! + list.length;
  const items = new Uint32Array(offsets[lists.length]!);
  for (const [i, list] of lists.entries()) items.set(list, offsets[i]);
  return { offsets, items };
}
