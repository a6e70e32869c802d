/** Where the map looks. Degrees; bearing clockwise from north. */
export interface MapCamera {
  lng: number;
  lat: number;
  zoom: number;
  bearing: number;
}

/** `@118.24710,30.91260,15.3` with the bearing as a fourth part when the map is turned. Five decimals are one metre. */
export function formatCamera({ lng, lat, zoom, bearing }: MapCamera): string {
  const parts = [lng.toFixed(5), lat.toFixed(5), String(Number(zoom.toFixed(2)))];
  const turn = Math.round(bearing);
  return `@${[...parts, ...(turn === 0 ? [] : [String(turn)])].join(",")}`;
}

/** The camera of an address; null when the text is not one, so that a broken link opens the usual view. */
export function parseCamera(text: string): MapCamera | null {
  if (!/^@(-?\d+(\.\d+)?)(,-?\d+(\.\d+)?){2,3}$/.test(text)) return null;
  const [lng = NaN, lat = NaN, zoom = NaN, bearing = 0] = text.slice(1).split(",").map(Number);
  const sensible = Math.abs(lng) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 22 && Math.abs(bearing) <= 180;
  return sensible ? { lng, lat, zoom, bearing } : null;
}
