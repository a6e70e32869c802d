import { closePools } from "@/lib/server/db/pool";
import { verifyAudit } from "./verify-audit";

/** `npm run audit:verify`: exit code 0 when the log is whole, 1 when it is not, 2 when it could not be read. */
async function main(): Promise<number> {
  const report = await verifyAudit();
  const signed = report.lastSignedAt ? `last signed ${report.lastSignedAt}` : "never signed yet";
  const lines = report.findings.map(({ kind, chain, seq, upTo, detail }) => {
    const place = chain === null ? `signed heads, line ${seq}` : `chain ${chain}, row ${seq}${upTo ? `–${upTo}` : ""}`;
    return `${kind.toUpperCase()}  ${place}: ${detail}`;
  });
  const verdict = report.ok
    ? "the audit log is whole"
    : `the audit log was tampered with: ${lines.length} finding${lines.length === 1 ? "" : "s"}`;
  const summary = `${report.rows} rows in ${report.chains} chains, ${report.signedHeads} signed heads (${signed})`;
  process.stdout.write(`${[...lines, `${summary}: ${verdict}`].join("\n")}\n`);
  return report.ok ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`The audit log could not be read: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
} finally {
  await closePools();
}
