const MINUTE = 60_000;

/**
 * Whether a rule of "so many in a window" speaks at `at`, given how many there are now and when it spoke last. One gathering
 * is told once: the rule is silent for the length of its window.
 */
export function countFires(
  rule: { leastCount: number; windowMinutes: number },
  now: { count: number; at: number; lastFiredAt: number | null },
): boolean {
  if (now.count < rule.leastCount) return false;
  return now.lastFiredAt === null || now.at - now.lastFiredAt >= rule.windowMinutes * MINUTE;
}
