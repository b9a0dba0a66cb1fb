import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'

// Argon2id with 19 MiB, two passes, one lane: the first choice of the OWASP cheat sheet for passwords.
const MEMORY = 19_456
const PASSES = 2
const PARALLELISM = 1
const LENGTH = 32

type Parameters = { readonly memory: number; readonly passes: number; readonly parallelism: number }

const OURS: Parameters = { memory: MEMORY, passes: PASSES, parallelism: PARALLELISM }

/** A password as it is kept, with all that is needed to compare: `$argon2id$v=19$m=…$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt, OURS)
  const { memory, passes, parallelism } = OURS
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plain(salt)}$${plain(hash)}`
}

/**
 * Whether a password is the one that was kept. Where none was kept it takes as long, so that the
 * time of the answer does not tell whether somebody has an account.
 */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const read = kept === null ? undefined : readHash(kept)
  const salt = read?.salt ?? Buffer.alloc(16)
  const hash = await derive(password, salt, read ?? OURS)
  return read !== undefined && timingSafeEqual(hash, read.hash)
}

/** Whether a password was kept with weaker parameters than today's. */
export function isOutdated(kept: string): boolean {
  const read = readHash(kept)
  return read === undefined || read.memory < MEMORY || read.passes < PASSES
}

function readHash(
  kept: string,
): (Parameters & { readonly salt: Buffer; readonly hash: Buffer }) | undefined {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]{43})$/.exec(kept)
  if (!found) return undefined
  const [, memory, passes, parallelism, salt = '', hash = ''] = found
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'),
    hash: Buffer.from(hash, 'base64'),
  }
}

function derive(password: string, salt: Buffer, parameters: Parameters): Promise<Buffer> {
  // The same word typed on two keyboards is the same word.
  const message = password.normalize('NFC')
  return new Promise((resolve, reject) => {
    argon2(
      'argon2id',
      { message, nonce: salt, tagLength: LENGTH, ...parameters },
      (error, derived) => (error === null ? resolve(derived) : reject(error)),
    )
  })
}

const plain = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')
