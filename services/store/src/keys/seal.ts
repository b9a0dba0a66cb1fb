import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** 32 bytes. */
export type Key = Uint8Array

/** What was sealed does not open: another key, another place, or changed bytes. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly context: string

  constructor(context: string) {
    super(`unreadable: ${context}`)
    this.context = context
  }
}

const NONCE = 12
const TAG = 16

/**
 * AES-256-GCM: nonce, cipher text, tag. The context is authenticated and not kept: bytes that are
 * moved to another row, or to another use, no longer open.
 */
export function seal(key: Key, plain: Uint8Array, context: readonly string[]): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(contextBytes(context))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** The inverse of `seal`. @throws Unreadable */
export function unseal(key: Key, sealed: Uint8Array, context: readonly string[]): Buffer {
  if (sealed.length < NONCE + TAG) throw new Unreadable(context[0] ?? '')
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE))
  decipher.setAAD(contextBytes(context))
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG))
  const plain = decipher.update(sealed.subarray(NONCE, sealed.length - TAG))
  try {
    return Buffer.concat([plain, decipher.final()])
  } catch {
    throw new Unreadable(context[0] ?? '')
  }
}

/** A key for one use, so that no key serves two. The salt is empty where there is only one. */
export function derive(key: Key, use: string, salt: Uint8Array = new Uint8Array()): Key {
  return new Uint8Array(hkdfSync('sha256', key, salt, `sejour ${use} 1`, 32))
}

export function newKey(): Key {
  return new Uint8Array(randomBytes(32))
}

function contextBytes(context: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(context), 'utf8')
}
