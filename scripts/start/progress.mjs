const REDRAW_MILLISECONDS = 250;
const PLAIN_REPEAT_MILLISECONDS = 10_000;

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * Shows numbered steps, several at a time, on a terminal or in a log file.
 * @param {number} total how many steps there will be
 * @param {NodeJS.WriteStream} out
 */
export function createProgress(total, out = process.stdout) {
  const active = new Set();
  let drawn = false;

  const clear = () => {
    if (drawn) out.write("\r\x1b[2K");
    drawn = false;
  };
  const line = (step) => `[${step.number}/${total}] ${step.title}`;
  const draw = () => {
    clear();
    if (active.size === 0) return;
    const now = performance.now();
    const parts = [...active].map((step) =>
      [line(step), step.detail, seconds(now - step.began)].filter(Boolean).join(" · "),
    );
    out.write(parts.join("   ").slice(0, (out.columns ?? 120) - 1));
    drawn = true;
  };
  const say = (text) => {
    clear();
    out.write(`${text}\n`);
  };
  const repeat = () => {
    for (const step of active)
      say([line(step), step.detail, seconds(performance.now() - step.began)].filter(Boolean).join(" · "));
  };
  const timer = setInterval(out.isTTY ? draw : repeat, out.isTTY ? REDRAW_MILLISECONDS : PLAIN_REPEAT_MILLISECONDS);
  timer.unref();

  return {
    say,
    /** Begins a step; `update` says how far it is, `done` what came out. */
    step(number, title) {
      const step = { number, title, detail: "", began: performance.now() };
      active.add(step);
      return {
        update(detail) {
          step.detail = detail;
        },
        done(result) {
          active.delete(step);
          say(`${line(step)} · ${result} · ${seconds(performance.now() - step.began)}`);
        },
      };
    },
    end() {
      clearInterval(timer);
      active.clear();
      clear();
    },
  };
}
