"use client";

import { useState } from "react";
import { ActKeys } from "./act-keys";

/** The idempotency keys of a form, for as long as it is on the page. */
export function useActKeys(): ActKeys {
  const [keys] = useState(() => new ActKeys());
  return keys;
}
