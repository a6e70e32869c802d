import { execFileSync } from "node:child_process";

/** Command lines of running processes that name `text` in their arguments or, on Linux, in their environment. */
export function processesNaming(text: string): string[] {
  const listed = execFileSync("ps", ["axeww", "-o", "pid=,args="], { encoding: "utf8" });
  return listed.split("\n").filter((line) => line.includes(text) && !line.includes(" ps axeww") && !isOurselves(line));
}

const isOurselves = (line: string): boolean => Number.parseInt(line, 10) === process.pid;
