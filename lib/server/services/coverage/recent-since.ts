const RECENT_MILLISECONDS = 90 * 86_400_000;

/** Cases reported since then count for what cameras should see. */
export const recentSince = (): Date => new Date(Date.now() - RECENT_MILLISECONDS);
