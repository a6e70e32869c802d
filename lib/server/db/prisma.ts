import { PrismaPg } from "@prisma/adapter-pg";
import type { Pool } from "pg";
import { processSingleton } from "@/lib/server/process-singleton";
import { systemPool } from "./pool";
import { type Prisma, PrismaClient } from "./prisma-client/client";

const clients = processSingleton("prisma", () => new WeakMap<Pool, PrismaClient>());

/**
 * Prisma on the system pool, for ordinary reads and writes of accounts and reference data (docs/decisions/004). What is
 * behind the row-level wall is read through `inTransaction`.
 */
export function prisma(): PrismaClient {
  const pool = systemPool();
  const client = clients.get(pool) ?? new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: "minimal" });
  clients.set(pool, client);
  return client;
}

export type PrismaTx = Prisma.TransactionClient;
