const times = { createdAt: "created_at", updatedAt: "updated_at" } as const;

/** The sign-in library's models on the tables of migrations 0001 and 0008. */
export const columnNames = {
  user: {
    modelName: "users",
    fields: { emailVerified: "email_verified", ...times },
    // The library makes no users, but refuses to start over a required column that it does not know.
    additionalFields: { role: { type: "string", required: true, input: false } },
  },
  session: {
    modelName: "sessions",
    fields: { userId: "user_id", expiresAt: "expires_at", ipAddress: "ip_address", userAgent: "user_agent", ...times },
  },
  account: {
    modelName: "accounts",
    fields: {
      userId: "user_id",
      accountId: "account_id",
      providerId: "provider_id",
      accessToken: "access_token",
      refreshToken: "refresh_token",
      accessTokenExpiresAt: "access_token_expires_at",
      refreshTokenExpiresAt: "refresh_token_expires_at",
      idToken: "id_token",
      ...times,
    },
  },
  verification: {
    modelName: "verifications",
    fields: { expiresAt: "expires_at", ...times },
  },
  twoFactorSchema: {
    user: { fields: { twoFactorEnabled: "two_factor_enabled" } },
    twoFactor: {
      modelName: "two_factors",
      fields: {
        backupCodes: "backup_codes",
        userId: "user_id",
        failedVerificationCount: "failed_verification_count",
        lockedUntil: "locked_until",
      },
    },
  },
} as const;
