import { env } from "@/lib/config/env";

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * True when a state change may come from where the browser says it comes from (trust.md S09). A program that sends neither
 * header is no browser and carries nobody's cookie by accident; neither does one that signs in by token alone.
 */
export function isSameOrigin(request: Request): boolean {
  if (safeMethods.has(request.method)) return true;
  const { headers } = request;
  if (headers.has("authorization") && !headers.has("cookie")) return true;
  const site = headers.get("sec-fetch-site");
  if (site === "cross-site" || site === "same-site") return false;
  const origin = headers.get("origin");
  return origin === null || isOwnOrigin(origin, headers.get("host"));
}

/** Without PUBLIC_ORIGIN the host decides: behind a proxy that ends TLS the program cannot know the scheme. */
function isOwnOrigin(origin: string, host: string | null): boolean {
  const own = env().PUBLIC_ORIGIN;
  if (own !== undefined) return origin === new URL(own).origin;
  if (host === null || !URL.canParse(origin)) return false;
  return new URL(origin).host === host.toLowerCase();
}
