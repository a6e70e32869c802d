let host: HTMLDivElement | null = null;

/**
 * The element that holds the map. It is moved from one workspace's place to the next; the map inside never notices more
 * than a new size, so it keeps its tiles, its camera and its WebGL context.
 */
export function mapHost(): HTMLDivElement {
  if (!host) {
    host = document.createElement("div");
    host.className = "absolute inset-0";
  }
  return host;
}
