import * as OTPAuth from 'otpauth'
import { expect, test } from 'vitest'
import { toBase32 } from './base32.ts'
import { hashPassword, isOutdated, isPassword } from './password-hash.ts'
import { findPasswordFault } from './password-rules.ts'
import { newReadableCode, readCode } from './readable-code.ts'
import { AccountsSecretUnusable, openSecrets } from './secrets.ts'
import { codeAt, findStep, otpAddress, stepOf } from './totp.ts'

test.each([
  { password: 'onze lettre', fault: 'too-short', because: 'eleven letters' },
  { password: 'é'.repeat(11), fault: 'too-short', because: 'an accent is no second letter' },
  { password: 'douze lettre', fault: undefined, because: 'twelve, and nothing else is asked' },
  { password: 'motdepasse123456', fault: 'common', because: 'a common word drawn out' },
  { password: 'azertyazerty1!', fault: 'common', because: 'a common word twice' },
  { password: '123456789012', fault: 'common', because: 'figures in a row' },
  { password: '194720183650', fault: undefined, because: 'figures that nobody would guess' },
  { password: 'aaaaaaaaaaaaaaaa', fault: 'common', because: 'one letter' },
  { password: 'exemple-nora-1', fault: 'like-you', because: 'the name with a figure' },
  { password: 'x'.repeat(50) + 'abcdefg '.repeat(50), fault: 'too-long', because: 'a whole book' },
])('$because', ({ password, fault }) => {
  expect(findPasswordFault(password, ['Nora Exemple', 'nora@exemple.test'])).toBe(fault)
})

test('a password is compared with what is kept, whatever keyboard wrote its accents', async () => {
  const kept = await hashPassword('élève en été')
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await isPassword('élève en été'.normalize('NFD'), kept)).toBe(true)
  expect(await isPassword('eleve en ete', kept)).toBe(false)
  expect(await isPassword('', null)).toBe(false)
  expect(isOutdated(kept)).toBe(false)
  expect(isOutdated(kept.replace('m=19456', 'm=4096'))).toBe(true)
})

test('figures are those of any authenticator', () => {
  const secret = Buffer.from('12345678901234567890')
  const typed = toBase32(secret)
  const other = OTPAuth.URI.parse(otpAddress(typed, 'n@exemple.test'))
  if (!(other instanceof OTPAuth.TOTP)) throw new Error('not by time')
  for (const timestamp of [59_000, 1_111_111_109_000, 1_234_567_890_000, 2_000_000_000_000]) {
    expect(codeAt(secret, stepOf(timestamp))).toBe(other.generate({ timestamp }))
  }
})

const secret = Buffer.from('12345678901234567890')
const milliseconds = 1_700_000_000_000
const here = stepOf(milliseconds)

test.each([
  { typed: codeAt(secret, here), lastStep: 0, step: here, because: 'now' },
  { typed: ` ${codeAt(secret, here - 1)} `, lastStep: 0, step: here - 1, because: 'a slow typist' },
  { typed: codeAt(secret, here + 1), lastStep: 0, step: here + 1, because: 'a clock ahead' },
  { typed: codeAt(secret, here - 2), lastStep: 0, step: undefined, because: 'too old' },
  { typed: codeAt(secret, here), lastStep: here, step: undefined, because: 'used already' },
  { typed: '12345', lastStep: 0, step: undefined, because: 'five figures' },
])('a code of six figures: $because', ({ typed, lastStep, step }) => {
  expect(findStep(secret, typed, { milliseconds, lastStep })).toBe(step)
})

test('what is sealed opens in its place alone', () => {
  const secrets = openSecrets(new Uint8Array(32).fill(1))
  const sealed = secrets.seal('a secret', 'account-1')
  expect(secrets.open(sealed, 'account-1')).toBe('a secret')
  expect(() => secrets.open(sealed, 'account-2')).toThrow()
  expect(() => openSecrets(new Uint8Array(32)).open(sealed, 'account-1')).toThrow()
  expect(() => openSecrets(new Uint8Array(31))).toThrow(AccountsSecretUnusable)
  expect(secrets.print('one', 'text')).not.toBe(secrets.print('two', 'text'))
})

test('a code is read as it was meant, and has no letter that looks like another', () => {
  const code = newReadableCode(4)
  expect(code).toMatch(/^(?:[ACDEFGHJKMNPQRTWXY34679]{4}-?){4}$/)
  expect(readCode(` ${code.toLowerCase().replaceAll('-', ' ')}`)).toBe(readCode(code))
})
