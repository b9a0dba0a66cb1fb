import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
} from 'node:crypto'

/** What is kept secret here, and what is only ever compared. */
export type Secrets = {
  /** The same text for the same purpose always gives the same print. Nobody else can make it. */
  readonly print: (purpose: string, text: string) => string
  /** Bound to its place: what was sealed for one account opens for no other. */
  readonly seal: (text: string, place: string) => Buffer
  /** @throws when the bytes were sealed with another key or for another place */
  readonly open: (sealed: Uint8Array, place: string) => string
}

const NONCE = 12
const TAG = 16

/** Our secret is not 32 bytes: what was sealed with the right one would not open. */
export class AccountsSecretUnusable extends Error {
  override readonly name = 'AccountsSecretUnusable'
}

/**
 * Everything comes from one secret of 32 bytes, one key per use.
 *
 * @throws AccountsSecretUnusable
 */
export function openSecrets(secret: Uint8Array): Secrets {
  if (secret.length !== 32) throw new AccountsSecretUnusable()
  const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', `sejour ${use}`, 32))
  const printing = keyFor('prints of accounts')
  const sealing = keyFor('seals of accounts')
  return {
    print: (purpose, text) =>
      createHmac('sha256', printing).update(`${purpose}\0${text}`).digest('base64url'),
    seal: (text, place) => {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(place))
      return Buffer.concat([
        nonce,
        cipher.update(text, 'utf8'),
        cipher.final(),
        cipher.getAuthTag(),
      ])
    },
    open: (sealed, place) => {
      const decipher = createDecipheriv('aes-256-gcm', sealing, sealed.subarray(0, NONCE), {
        authTagLength: TAG,
      })
        .setAAD(Buffer.from(place))
        .setAuthTag(sealed.subarray(-TAG))
      return Buffer.concat([
        decipher.update(sealed.subarray(NONCE, -TAG)),
        decipher.final(),
      ]).toString()
    },
  }
}

/** 32 random bytes that a browser or a letter carries; only its print is kept. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** The print of a random token. It needs no key: nobody can guess 32 bytes. */
export function printOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
