import { describe, expect, it } from "vitest";
import { parseEnv } from "./env";

const least = { DATABASE_URL: "postgresql://fangge@/fangge?host=%2Ftmp" };

describe("parseEnv", () => {
  it("fills in every default", () => {
    expect(parseEnv(least)).toMatchObject({
      PORT: 3000,
      DATA_DIR: ".data",
      LOG_RETENTION_DAYS: 400,
      TRUSTED_PROXIES: [],
      MAIL_FROM: "fangge@localhost.localdomain",
      WEBHOOK_NETWORKS: [],
    });
  });

  it("refuses to keep logs for less than 183 days (P13)", () => {
    expect(() => parseEnv({ ...least, LOG_RETENTION_DAYS: "30" })).toThrow(/LOG_RETENTION_DAYS/);
    expect(parseEnv({ ...least, LOG_RETENTION_DAYS: "183" }).LOG_RETENTION_DAYS).toBe(183);
  });

  it("names every setting at fault and shows no value", () => {
    const fault = () => parseEnv({ DATABASE_URL: "mysql://u:secret@host/db", PORT: "many" });
    expect(fault).toThrow(/DATABASE_URL[\s\S]*PORT/);
    expect(fault).not.toThrow(/secret/);
  });

  it("takes an empty variable as not set", () => {
    expect(parseEnv({ ...least, PORT: "", PUBLIC_ORIGIN: "" })).toMatchObject({ PORT: 3000 });
    expect(() => parseEnv({ DATABASE_URL: "" })).toThrow(/DATABASE_URL/);
  });

  it("splits the trusted proxies", () => {
    expect(parseEnv({ ...least, TRUSTED_PROXIES: "10.0.0.0/8, ::1" }).TRUSTED_PROXIES).toEqual(["10.0.0.0/8", "::1"]);
  });
});
