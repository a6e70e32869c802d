/**
 * One value per process. The server and Next's bundle each load their own copy of a module, so a variable of a module
 * would exist twice: a sign-out in a route would not reach the data plane's session cache.
 */
export function processSingleton<T>(name: string, make: () => T): T {
  const key = Symbol.for(`fangge.${name}`);
  const holder = globalThis as unknown as Record<symbol, T | undefined>;
  const made = holder[key] ?? make();
  holder[key] = made;
  return made;
}
