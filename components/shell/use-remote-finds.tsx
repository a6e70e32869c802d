"use client";

import type { FindGroup } from "./use-finds";

export function useRemoteFinds(_text: string): { groups: FindGroup[]; pending: boolean; failed: boolean } {
  return { groups: [], pending: false, failed: false };
}
