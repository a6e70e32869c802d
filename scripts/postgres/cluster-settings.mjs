const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

/**
 * postgresql.conf for a small machine: a few tens of megabytes at rest, at most 300 MB in all under load.
 * @param {{ socket: string, durable: boolean, maxConnections: number }} wanted
 *   durable: false only for databases that a test throws away
 */
export function clusterSettings({ socket, durable, maxConnections }) {
  const settings = {
    listen_addresses: "''",
    unix_socket_directories: quoted(socket),
    unix_socket_permissions: "0700",
    max_connections: maxConnections,
    shared_buffers: "64MB",
    work_mem: "8MB",
    maintenance_work_mem: "64MB",
    effective_cache_size: "1GB",
    temp_buffers: "4MB",
    random_page_cost: 1.1,
    // Nothing replicates from here, so COPY into a table made in the same transaction need not go through the log.
    wal_level: "minimal",
    max_wal_senders: 0,
    wal_compression: "on",
    max_wal_size: "1GB",
    min_wal_size: "80MB",
    checkpoint_timeout: "15min",
    autovacuum_max_workers: 2,
    autovacuum_naptime: "20s",
    max_worker_processes: 4,
    max_parallel_workers: 2,
    max_parallel_workers_per_gather: 1,
    jit: "off",
    timezone: "'UTC'",
    log_timezone: "'UTC'",
    lc_messages: "'C'",
    password_encryption: "'scram-sha-256'",
    // The log names errors, never the data in them.
    log_min_error_statement: "panic",
    log_parameter_max_length_on_error: 0,
    log_line_prefix: "'%m [%p] '",
    ...(durable
      ? { fsync: "on", synchronous_commit: "on" }
      : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  return `# Written by scripts/private-cluster.mjs at every start.\n${lines.join("\n")}\n`;
}

/** Only our own user, proved by the kernel on the socket, gets in: no password lies anywhere. */
export function accessRules(users) {
  const names = [...new Set(users)];
  return {
    "pg_hba.conf": "local all all peer map=fangge\n",
    "pg_ident.conf": names
      .flatMap((name) => ["postgres", "fangge"].map((role) => `fangge "${name}" ${role}\n`))
      .join(""),
  };
}
