import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

async function canListen(port) {
  const probe = createServer();
  probe.listen(port);
  try {
    await once(probe, "listening");
    return true;
  } catch (error) {
    if (error.code === "EADDRINUSE" || error.code === "EACCES") return false;
    throw error;
  } finally {
    probe.close();
  }
}

/** Waits a little for a port that a killed start's server is just giving up; then throws. */
export async function requirePort(port, patience = 5_000) {
  const end = Date.now() + patience;
  while (!(await canListen(port))) {
    if (Date.now() > end)
      throw new Error(`Port ${port} is in use or not allowed. Choose another one: PORT=${port + 1} npm start`);
    await sleep(100);
  }
}
