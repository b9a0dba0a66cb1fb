import type { StoreOpening } from '@sejour/store'

/** Where things are kept, as the server reads it from the environment; an empty setting is none. */
export type KeptPlace = Pick<
  StoreOpening,
  'dataFolder' | 'databaseUrl' | 'adminUrl' | 'masterKey' | 's3'
>

export function keptPlace(): KeptPlace {
  const read = (name: string) => process.env[name] || undefined
  const endpoint = read('S3_ENDPOINT')
  return {
    dataFolder: read('SEJOUR_DATA') ?? 'data',
    databaseUrl: read('DATABASE_URL'),
    adminUrl: read('DATABASE_ADMIN_URL'),
    masterKey: read('SEJOUR_MASTER_KEY'),
    s3:
      endpoint === undefined
        ? undefined
        : {
            endpoint,
            bucket: read('S3_BUCKET') ?? '',
            region: read('S3_REGION') ?? 'us-east-1',
            accessKeyId: read('S3_ACCESS_KEY_ID') ?? '',
            secretAccessKey: read('S3_SECRET_ACCESS_KEY') ?? '',
          },
  }
}

/** The instant it is. */
export const now = (): string => new Date().toISOString()
