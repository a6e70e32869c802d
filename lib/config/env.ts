import { z } from "zod";

/** Network logs are kept at least six months (Cybersecurity Law, art. 23(3)); 183 days is the longest such half-year less one. */
const LOG_RETENTION_FLOOR_DAYS = 183;

const wholeNumber = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
/** An environment variable set to nothing counts as not set. */
const filled = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === "" ? undefined : value), schema);

/** `10.0.0.0/8, ::1` as a list. */
const rangesField = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  );

const envSchema = z.object({
  /** PostgreSQL server with PostGIS; `npm start` fills it in with the private cluster's socket. */
  DATABASE_URL: filled(z.string().regex(/^(postgres(ql)?|socket):\/\//, "must begin with postgresql://")),
  /** What `GET /api/health` calls the database. */
  DATABASE_KIND: filled(z.enum(["private", "server", "citus"]).default("server")),
  PORT: filled(wholeNumber(0, 65_535).default(3000)),
  /** Address to listen on; all of them unless said otherwise. */
  HOST: filled(z.string().optional()),
  /** Keys, photos, backups and the private cluster. */
  DATA_DIR: filled(z.string().default(".data")),
  DEMO_PASSWORD: filled(z.string().min(8).default("fangge-demo")),
  LOG_LEVEL: filled(z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info")),
  LOG_RETENTION_DAYS: filled(wholeNumber(LOG_RETENTION_FLOOR_DAYS, 36_500).default(400)),
  LIVE_STREAMS_PER_USER: filled(wholeNumber(1, 1_000).default(8)),
  /** The demo's live source; `auto`: on where the demo city is loaded. The switch in /admin overrides it. */
  SIMULATE: filled(z.enum(["auto", "off"]).default("auto")),
  /** The origin that browsers see, e.g. https://fangge.example.cn; unset: what the request says. */
  PUBLIC_ORIGIN: filled(z.url({ protocol: /^https?$/ }).optional()),
  /** Addresses or CIDR ranges, comma-separated, whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: filled(rangesField),
  /** Mail server for alerts, e.g. smtp://user:password@mail.example.cn:587; unset: no e-mail is sent. */
  SMTP_URL: filled(z.url({ protocol: /^smtps?$/ }).optional()),
  /** What alerts by e-mail come from. */
  MAIL_FROM: filled(z.email().default("fangge@localhost.localdomain")),
  /** Addresses or CIDR ranges of the own network that webhooks may reach, comma-separated; none unless named. */
  WEBHOOK_NETWORKS: filled(rangesField),
  /** 32 bytes in base64: seals contact data and signs session cookies; unset: `<DATA_DIR>/keys/contact.key`, made at the first start. */
  FANGGE_KEY: filled(z.base64().optional()),
  /** 32 bytes in base64: seed of the Ed25519 key that signs the audit heads; unset: `<DATA_DIR>/keys/audit.key`. */
  FANGGE_AUDIT_KEY: filled(z.base64().optional()),
});

export type Env = z.infer<typeof envSchema>;

/** Reads the settings, or throws one error that names every setting at fault (never its value: it may be a secret). */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const parsed = envSchema.safeParse(source);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The settings in the environment cannot be used:\n${faults.join("\n")}`);
}

let parsed: Env | undefined;

/** The program's settings, read once; lazily, because a build runs without a database. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}
