import { onBothStores, unguardedTables } from '@sejour/store/testing'
import { beforeAll, expect, test } from 'vitest'
import {
  codeIn,
  HERE,
  PASSWORD,
  signIn,
  somebody,
  tryAccounts,
  type Tried,
} from '../accounts.fixtures.ts'
import { HOUR, MINUTE } from '../instants.ts'

onBothStores('signing in', (openStore) => {
  let tried: Tried
  beforeAll(async () => {
    tried = await tryAccounts(openStore)
  })

  test('row-level security binds every table', async () => {
    expect(await unguardedTables(tried.database)).toEqual([])
  })

  test('a mail is compared without capitals, and belongs to one account', async () => {
    const { mail, account } = await somebody(tried, 'N. Majuscule', 'counsel')
    const token = await signIn(tried, ` ${mail.toUpperCase()} `)
    expect(await tried.accounts.presence(token)).toMatchObject({
      actor: { account, kind: 'counsel', role: 'administrator', secondFactor: false },
    })
    const again = {
      mail: mail.toUpperCase(),
      name: 'N. Double',
      lang: 'fr',
      password: PASSWORD,
    } as const
    expect(await tried.accounts.create(again)).toEqual({ refused: 'mail-taken' })
  })

  test.each([
    { mail: 'nobody@exemple.test', password: PASSWORD, because: 'nobody has this mail' },
    { mail: 'nfaux@exemple.test', password: 'un autre mot de passe', because: 'another password' },
    { mail: 'nsans@exemple.test', password: '', because: 'an account without a password' },
  ])('refused alike: $because', async ({ mail, password }) => {
    await tried.accounts.create({
      mail: 'nfaux@exemple.test',
      name: 'N. Faux',
      lang: 'fr',
      password: PASSWORD,
    })
    await tried.accounts.create({ mail: 'nsans@exemple.test', name: 'N. Sans', lang: 'fr' })
    expect(await tried.accounts.signIn.withPassword({ mail, password }, HERE)).toEqual({
      refused: 'wrong',
    })
  })

  test.each([
    { mail: 'n.exemple', name: 'N.', password: PASSWORD, refused: 'mail-malformed' },
    { mail: 'n@exemple.test', name: ' ', password: PASSWORD, refused: 'name-missing' },
    { mail: 'n@exemple.test', name: 'N.', password: 'trop court', refused: 'password-too-short' },
  ])('no account is made: $refused', async ({ refused, ...asked }) => {
    expect(await tried.accounts.create({ ...asked, lang: 'nl' })).toEqual({ refused })
  })

  test('after ten wrong passwords even the right one waits, also at another server', async () => {
    const { mail } = await somebody(tried, 'N. Patience', 'counsel')
    const wrong = () =>
      tried.accounts.signIn.withPassword({ mail, password: 'pas le bon du tout' }, HERE)
    const answers = await Promise.all(Array.from({ length: 12 }, wrong))
    expect(answers.filter((one) => 'refused' in one && one.refused === 'wrong')).toHaveLength(10)
    const right = { mail, password: PASSWORD }
    const elsewhere = { address: '198.51.100.9', client: '' }
    expect(await tried.accounts.signIn.withPassword(right, elsewhere)).toEqual({
      refused: 'too-many',
      retryAt: '2026-03-05T09:15:00.000Z',
    })
    tried.wait(15 * MINUTE)
    expect(await tried.accounts.signIn.withPassword(right, elsewhere)).toHaveProperty('token')
  })

  test('a session ends when nothing happens, and at last whatever happens', async () => {
    const { mail } = await somebody(tried, 'N. Durée', 'counsel')
    const idle = await signIn(tried, mail)
    const busy = await signIn(tried, mail)
    for (const _ of [1, 2, 3, 4, 5, 6]) {
      tried.wait(1.9 * HOUR)
      expect(await tried.accounts.presence(busy)).toBeDefined()
    }
    expect(await tried.accounts.presence(idle)).toBeUndefined()
    tried.wait(HOUR)
    expect(await tried.accounts.presence(busy)).toBeUndefined()
  })

  test('sessions are listed, ended one by one, and all at once', async () => {
    const { mail, account } = await somebody(tried, 'N. Sessions', 'counsel')
    const tokens = [await signIn(tried, mail), await signIn(tried, mail), await signIn(tried, mail)]
    const [first] = tokens
    const presence = await tried.accounts.presence(first ?? '')
    const others = await tried.accounts.sessions.list(account)
    expect(others).toHaveLength(3)
    await tried.accounts.sessions.end(account, { except: presence?.session.id ?? '' })
    expect(await tried.accounts.sessions.list(account)).toMatchObject([
      { client: 'Firefox, Linux' },
    ])
    await tried.accounts.sessions.end(account, 'all')
    expect(await tried.accounts.presence(first ?? '')).toBeUndefined()
  })

  test('a new password by letter: once, within the hour, and the old sessions end', async () => {
    const { mail } = await somebody(tried, 'N. Oubli', 'counsel')
    const before = await signIn(tried, mail)
    const { password, signIn: entry } = tried.accounts
    await password.askNew(mail, HERE.address)
    const code = codeIn(tried.letters)
    expect(await password.choose(code, 'court')).toEqual({ refused: 'password-too-short' })
    expect(await password.choose(code, 'cinq oiseaux sur un fil')).toBe('chosen')
    expect(await password.choose(code, 'cinq oiseaux sur un fil')).toEqual({
      refused: 'link-ended',
    })
    expect(await tried.accounts.presence(before)).toBeUndefined()
    const right = { mail, password: 'cinq oiseaux sur un fil' }
    expect(await entry.withPassword(right, HERE)).toHaveProperty('token')

    await password.askNew(mail, HERE.address)
    tried.wait(HOUR)
    expect(await password.mayChoose(codeIn(tried.letters))).toBe(false)
  })

  test('nobody learns who has an account by asking for a letter', async () => {
    const sent = tried.letters.length
    expect(await tried.accounts.password.askNew('stranger@exemple.test', HERE.address)).toEqual({})
    expect(tried.letters).toHaveLength(sent)
  })

  test('a mail is verified by its letter', async () => {
    const made = await tried.accounts.create({
      mail: 'nv@exemple.test',
      name: 'N. V.',
      lang: 'nl',
      password: PASSWORD,
    })
    const token = await signIn(tried, 'nv@exemple.test')
    await tried.accounts.mail.askVerification('id' in made ? made.id : '')
    expect(tried.letters.at(-1)).toMatchObject({ to: 'nv@exemple.test', lang: 'nl' })
    expect(await tried.accounts.mail.verify('nothing')).toBe(false)
    expect(await tried.accounts.mail.verify(codeIn(tried.letters))).toBe(true)
    expect((await tried.accounts.presence(token))?.account.mailVerifiedAt).toBe(tried.now())
  })

  test('the first account is made once, by whoever reads the terminal', async () => {
    const empty = await tryAccounts(openStore)
    const { firstAccount } = empty.accounts
    const stale = (await firstAccount.ask()) ?? ''
    const token = (await firstAccount.ask()) ?? ''
    const chosen = {
      name: 'N. Première',
      mail: 'premiere@exemple.test',
      password: PASSWORD,
      lang: 'fr',
      organisation: { name: 'Cabinet Exemple', kind: 'counsel' },
      client: '',
    } as const
    expect(await firstAccount.make(stale, chosen)).toEqual({ refused: 'link-ended' })
    const made = await firstAccount.make(token, chosen)
    expect(await empty.accounts.presence('token' in made ? made.token : '')).toMatchObject({
      actor: { role: 'administrator', kind: 'counsel' },
    })
    expect(await firstAccount.ask()).toBeUndefined()
    expect(await firstAccount.make(token, { ...chosen, mail: 'n2@exemple.test' })).toEqual({
      refused: 'link-ended',
    })
  })
})
