/**
 * Calls `stop` once when the program is asked to end: SIGTERM, SIGINT, or the death of the starter that made it (its
 * channel closes even after kill -9). A second signal ends the process at once.
 */
export function onStopRequest(stop: (reason: string) => void): void {
  let asked = false;
  const ask = (reason: string, isSignal: boolean) => {
    if (!asked) {
      asked = true;
      stop(reason);
    } else if (isSignal) {
      process.exit(1);
    }
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      ask(signal, true);
    });
  }
  const orphaned = () => {
    ask("the starter is gone", false);
  };
  process.on("disconnect", orphaned);
  // It may have died while we were still loading, before anybody listened.
  if (process.send && !process.connected) orphaned();
}
