/** npm passes a terminal's Ctrl-C on although the terminal has sent it to us as well: two signals, one wish. */
const SAME_WISH_MILLISECONDS = 1_000;
const PARENT_CHECK_MILLISECONDS = 500;

/**
 * Calls `stop` once when somebody wants us to end: a signal, a closed terminal, or the death of the npm that started us
 * (kill -9 on npm reaches nobody else). A second signal, a second later or more, ends the process at once.
 */
export function onStop(stop) {
  let askedAt;
  const ask = (reason) => {
    if (askedAt === undefined) {
      askedAt = Date.now();
      stop(reason);
    } else if (Date.now() - askedAt > SAME_WISH_MILLISECONDS) {
      process.exit(130);
    }
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => ask(signal));
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    ask("npm has ended");
  }, PARENT_CHECK_MILLISECONDS);
  timer.unref();
}
