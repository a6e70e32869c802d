/**
 * Keeps the program alive when whoever read its output is gone (kill -9 on the starter): a write that fails would become an
 * uncaught exception, which is logged, which fails, without end. Any other failure of the output is still thrown.
 */
export function outliveReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}
