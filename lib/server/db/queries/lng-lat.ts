/** A point column as `lng` and `lat`, which `toPosition` rounds to 7 decimals (1 cm). */
export const lngLat = (column: string): string => `ST_X(${column}) as lng, ST_Y(${column}) as lat`;

export const toPosition = ({ lng, lat }: { lng: number; lat: number }): [lng: number, lat: number] => [
  Number(lng.toFixed(7)),
  Number(lat.toFixed(7)),
];
