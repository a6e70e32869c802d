/** What an answer of the data plane says besides the headers of every response: it serves no page, so nothing may run in it. */
export const plainHeaders = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
} as const;
