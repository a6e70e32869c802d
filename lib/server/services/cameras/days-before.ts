const DAY_MILLISECONDS = 86_400_000;

export const daysBefore = (now: number, days: number): Date => new Date(now - days * DAY_MILLISECONDS);
