import { twoFactor } from 'better-auth/plugins/two-factor';

/** A second factor by an authenticator app (TOTP, RFC 6238), with backup codes; secrets and codes are stored encrypted. */
export const secondFactor = () =>
  twoFactor({
    issuer: 'Medspil',
    schema: {
      user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
      twoFactor: {
        modelName: 'auth_two_factor',
        fields: {
          userId: 'user_id',
          backupCodes: 'backup_codes',
          failedVerificationCount: 'failed_verification_count',
          lockedUntil: 'locked_until',
        },
      },
    },
  });
