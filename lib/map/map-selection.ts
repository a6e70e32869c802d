const kinds = ["incident", "grid", "camera", "hazard", "place"] as const;

/** The one thing that is selected, on the map and in the lists. */
export interface MapSelection {
  kind: (typeof kinds)[number];
  id: string;
}

export const formatSelection = ({ kind, id }: MapSelection): string => `${kind}:${id}`;

/** `incident:123` from the address; null for anything else. */
export function parseSelection(text: string): MapSelection | null {
  const [name, id, ...rest] = text.split(":");
  const kind = kinds.find((each) => each === name);
  return kind && id && /^[\w-]{1,32}$/.test(id) && rest.length === 0 ? { kind, id } : null;
}

export const sameSelection = (a: MapSelection | null, b: MapSelection | null): boolean =>
  a?.kind === b?.kind && a?.id === b?.id;
