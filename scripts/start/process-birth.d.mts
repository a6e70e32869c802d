export function processBirth(pid: number): string | undefined;
