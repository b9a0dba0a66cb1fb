import { createHmac, timingSafeEqual } from 'node:crypto'

// What every authenticator takes for granted: SHA-1, six figures, half a minute (RFC 6238).
const STEP_SECONDS = 30
const DIGITS = 6

/** The step of time in which an instant falls. Milliseconds since 1970. */
export const stepOf = (milliseconds: number): number =>
  Math.floor(milliseconds / 1000 / STEP_SECONDS)

/** The six figures of one step. */
export function codeAt(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 0xf
  const number = mac.readUInt32BE(offset) & 0x7f_ff_ff_ff
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0')
}

/**
 * The step whose figures these are, one before and one after included, for clocks that differ.
 * Nothing when they are none of these, or were used already (`lastStep`).
 */
export function findStep(
  secret: Uint8Array,
  typed: string,
  { milliseconds, lastStep }: { readonly milliseconds: number; readonly lastStep: number },
): number | undefined {
  const figures = typed.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(figures)) return undefined
  const here = stepOf(milliseconds)
  return [here - 1, here, here + 1]
    .filter((step) => step > lastStep)
    .find((step) => timingSafeEqual(Buffer.from(codeAt(secret, step)), Buffer.from(figures)))
}

/** What an authenticator reads from the picture. */
export function otpAddress(secretBase32: string, mail: string): string {
  const label = encodeURIComponent(`Sejour:${mail}`)
  return `otpauth://totp/${label}?secret=${secretBase32}&issuer=Sejour&algorithm=SHA1&digits=${DIGITS}&period=${STEP_SECONDS}`
}
