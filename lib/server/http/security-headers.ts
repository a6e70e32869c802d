/**
 * The headers of every response, pages and API alike (docs/decisions/005-security-headers.md).
 * @param nonce what the page's own scripts and styles carry; made anew for each response
 */
export function securityHeaders(nonce: string, { tls, development }: { tls: boolean; development: boolean }) {
  return {
    "content-security-policy": contentSecurityPolicy(nonce, development),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    // `no-referrer` would turn the Origin of our own forms into `null`, which `isSameOrigin` refuses.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "geolocation=(self), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    ...(tls ? { "strict-transport-security": "max-age=63072000" } : {}),
  };
}

/** Nothing from another origin. MapLibre's worker is a file of ours; deck.gl and MapLibre set style attributes. */
function contentSecurityPolicy(nonce: string, development: boolean): string {
  // The development server compiles in the browser and writes styles without a nonce.
  const scripts = development ? " 'unsafe-eval'" : "";
  const styles = development ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${scripts}`,
    `style-src 'self' ${styles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
