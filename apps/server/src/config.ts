import path from 'node:path'

/** How this server runs. */
export type Config = {
  readonly host: string
  readonly port: number
  readonly dataFolder: string
  /** A place that keeps nothing is filled with invented offices, whose password is public. */
  readonly fillsDemo: boolean
  /** Where the site stands for its readers, without a stroke at the end. Absent: where it listens. */
  readonly baseUrl?: string
  /** A server of PostgreSQL; absent: a database in the data folder. */
  readonly databaseUrl?: string | undefined
  /** The user that owns the tables of that server, when it is another one. */
  readonly adminUrl?: string | undefined
  /** 32 bytes in base64; absent: a file of the data folder. */
  readonly masterKey?: string
  readonly accountsKey?: string
  /** Where files stand; absent: in the data folder. */
  readonly s3?: {
    readonly endpoint: string
    readonly bucket: string
    readonly region: string
    readonly accessKeyId: string
    readonly secretAccessKey: string
  }
  /** How letters leave; absent: none does. */
  readonly smtpUrl?: string
  readonly mailFrom?: string
  /** Another place where people sign in: itsme, an organisation's own. */
  readonly oidc?: {
    /** In addresses: `itsme`. */
    readonly id: string
    /** On the button. */
    readonly name: string
    readonly issuer: string
    readonly clientId: string
    readonly clientSecret?: string
  }
  /** Addresses of the proxies whose word on where a request comes from is taken. */
  readonly trustedProxies?: readonly string[]
}

/** A setting that cannot be used. `name` is the variable that holds it. */
export class WrongSetting extends Error {
  readonly setting: string

  constructor(setting: string) {
    super(setting)
    this.name = 'WrongSetting'
    this.setting = setting
  }
}

type Environment = { readonly [name: string]: string | undefined }

/** Reads the settings; an empty one is one that is not there. @throws WrongSetting */
export function readConfig(env: Environment): Config {
  const port = env['PORT'] || '3000'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new WrongSetting('PORT')
  return {
    host: env['HOST'] || 'localhost',
    port: Number(port),
    dataFolder: path.resolve(env['SEJOUR_DATA'] || 'data'),
    fillsDemo: fillsDemo(env),
    ...given('baseUrl', readAddress(env, 'SEJOUR_URL')),
    ...given('databaseUrl', env['DATABASE_URL']),
    ...given('adminUrl', env['DATABASE_ADMIN_URL']),
    ...given('masterKey', env['SEJOUR_MASTER_KEY']),
    ...given('accountsKey', readKey(env, 'SEJOUR_ACCOUNTS_KEY')),
    ...given('s3', readS3(env)),
    ...given('smtpUrl', env['SEJOUR_SMTP_URL']),
    ...given('mailFrom', env['SEJOUR_MAIL_FROM']),
    ...given('oidc', readOidc(env)),
    ...given('trustedProxies', env['SEJOUR_TRUSTED_PROXIES']?.split(/[\s,]+/).filter(Boolean)),
  }
}

// A site that says its address, or that it is in production, is no demonstration unless it says so.
function fillsDemo(env: Environment): boolean {
  const asked = env['SEJOUR_DEMO']
  if (asked) return asked !== '0'
  return !env['SEJOUR_URL'] && env['NODE_ENV'] !== 'production'
}

/** Names of the settings of an S3 store: all of them, or none. */
const S3 = {
  endpoint: 'S3_ENDPOINT',
  bucket: 'S3_BUCKET',
  region: 'S3_REGION',
  accessKeyId: 'S3_ACCESS_KEY_ID',
  secretAccessKey: 'S3_SECRET_ACCESS_KEY',
} as const

function readS3(env: Environment): Config['s3'] {
  if (!env[S3.endpoint] && !env[S3.bucket]) return undefined
  const read = (name: string): string => {
    const value = env[name]
    if (!value) throw new WrongSetting(name)
    return value
  }
  return {
    endpoint: read(S3.endpoint),
    bucket: read(S3.bucket),
    region: env[S3.region] || 'us-east-1',
    accessKeyId: read(S3.accessKeyId),
    secretAccessKey: read(S3.secretAccessKey),
  }
}

function readOidc(env: Environment): Config['oidc'] {
  const issuer = readAddress(env, 'SEJOUR_OIDC_ISSUER')
  if (issuer === undefined) return undefined
  const clientId = env['SEJOUR_OIDC_CLIENT_ID']
  if (!clientId) throw new WrongSetting('SEJOUR_OIDC_CLIENT_ID')
  const name = env['SEJOUR_OIDC_NAME'] || new URL(issuer).hostname
  const id = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  return { id, name, issuer, clientId, ...given('clientSecret', env['SEJOUR_OIDC_CLIENT_SECRET']) }
}

function readAddress(env: Environment, name: string): string | undefined {
  const address = env[name]?.replace(/\/+$/, '')
  if (!address) return undefined
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new WrongSetting(name)
  }
  return address
}

function readKey(env: Environment, name: string): string | undefined {
  const key = env[name]?.trim()
  if (!key) return undefined
  if (Buffer.from(key, 'base64').length !== 32) throw new WrongSetting(name)
  return key
}

function given<Name extends string, Value>(name: Name, value: Value | undefined) {
  return value === undefined || value === ''
    ? {}
    : ({ [name]: value } as { readonly [Key in Name]: Value })
}
