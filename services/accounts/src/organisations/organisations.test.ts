import { randomUUID } from 'node:crypto'
import { onBothStores } from '@sejour/store/testing'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import {
  codeIn,
  PASSWORD,
  signIn,
  somebody,
  tryAccounts,
  type Tried,
} from '../accounts.fixtures.ts'
import { DAY } from '../instants.ts'
import type { Actor } from '../kinds.ts'

onBothStores('organisations', (openStore) => {
  let tried: Tried
  beforeAll(async () => {
    tried = await tryAccounts(openStore)
  })

  async function actor(token: string): Promise<Actor> {
    const presence = await tried.accounts.presence(token)
    if (!presence || !('actor' in presence)) throw new Error('does not act')
    return presence.actor
  }
  const invite = async (by: Actor, mail: string, role: string) => {
    await tried.accounts.invitations.invite(by, { mail, role, lang: 'fr' })
    return codeIn(tried.letters)
  }

  test('somebody new is invited, chooses a password, and acts in the role given', async () => {
    const { mail } = await somebody(tried, 'N. Hôte', 'counsel')
    const host = await actor(await signIn(tried, mail))
    const code = await invite(host, 'New.Comer@exemple.test', 'assistant')
    const { invitations } = tried.accounts
    expect(await invitations.find(code)).toMatchObject({
      mail: 'new.comer@exemple.test',
      name: 'Maison N. Hôte',
      role: 'assistant',
      hasAccount: false,
    })
    const chosen = { name: 'T. Nieuw', password: PASSWORD, lang: 'nl', client: '' } as const
    expect(await invitations.acceptAsNew(code, { ...chosen, password: 'kort' })).toEqual({
      refused: 'password-too-short',
    })
    tried.wait(1)
    const accepted = await invitations.acceptAsNew(code, chosen)
    expect(await actor('token' in accepted ? accepted.token : '')).toMatchObject({
      role: 'assistant',
      organisation: host.organisation,
    })
    expect(await invitations.acceptAsNew(code, chosen)).toEqual({ refused: 'link-ended' })
    expect(await tried.accounts.organisations.members(host)).toMatchObject([
      { role: 'administrator' },
      { role: 'assistant', name: 'T. Nieuw', mail: 'new.comer@exemple.test' },
    ])
  })

  test('somebody known signs in first, with the mail that was invited, and then chooses', async () => {
    const { mail } = await somebody(tried, 'N. Deuxième', 'counsel')
    const known = await somebody(tried, 'N. Connue', 'counsel')
    const stranger = await somebody(tried, 'N. Autre', 'counsel')
    const host = await actor(await signIn(tried, mail))
    const code = await invite(host, known.mail, 'reader')
    const { invitations } = tried.accounts
    const fresh = { name: 'N.', password: PASSWORD, lang: 'fr', client: '' } as const
    expect(await invitations.acceptAsNew(code, fresh)).toEqual({ refused: 'sign-in-first' })
    const other = { id: stranger.account, mail: stranger.mail }
    expect(await invitations.acceptAsKnown(code, other)).toEqual({ refused: 'other-account' })
    const invited = { id: known.account, mail: known.mail }
    expect(await invitations.acceptAsKnown(code, invited)).toBe('accepted')

    const token = await signIn(tried, known.mail)
    const presence = await tried.accounts.presence(token)
    expect(presence).toMatchObject({ needs: 'organisation' })
    if (!presence) throw new Error('no session')
    const choose = (id: string) => tried.accounts.chooseOrganisation(presence.session, id)
    expect(await choose(stranger.organisation)).toBe(false)
    expect(await choose(host.organisation)).toBe(true)
    expect(await actor(token)).toMatchObject({ organisation: host.organisation, role: 'reader' })
  })

  test.each([
    { mail: 'not a mail', role: 'reader', refused: 'mail-malformed' },
    { mail: 'n@exemple.test', role: 'officer', refused: 'no-such-role' },
    { mail: 'nhôte3@exemple.test', role: 'reader', refused: 'member-already' },
  ])('nobody is invited: $refused', async ({ refused, ...asked }) => {
    await tried.accounts.create({
      mail: 'h3@exemple.test',
      name: 'N. Trois',
      lang: 'fr',
      password: PASSWORD,
    })
    const own = await somebody(tried, `N. H ${refused}`, 'counsel')
    const host = await actor(await signIn(tried, own.mail))
    const mail = refused === 'member-already' ? own.mail : asked.mail
    expect(await tried.accounts.invitations.invite(host, { ...asked, mail, lang: 'fr' })).toEqual({
      refused,
    })
  })

  test('an invitation ends after a week, when it is revoked, and when another follows', async () => {
    const { mail } = await somebody(tried, 'N. Semaine', 'counsel')
    const host = await actor(await signIn(tried, mail))
    const { invitations } = tried.accounts
    const first = await invite(host, 'x@exemple.test', 'reader')
    const second = await invite(host, 'x@exemple.test', 'reader')
    expect(await invitations.find(first)).toBeUndefined()
    const [open] = await invitations.list(host)
    await invitations.revoke(host, open?.id ?? '')
    expect(await invitations.find(second)).toBeUndefined()
    const third = await invite(host, 'x@exemple.test', 'reader')
    tried.wait(7 * DAY)
    expect(await invitations.find(third)).toBeUndefined()
    expect(await invitations.list(host)).toEqual([])
  })

  test('an administrator always remains', async () => {
    const first = await somebody(tried, 'N. Seule', 'commune')
    const second = await somebody(tried, 'N. Renfort')
    const scope = first
    const { organisations } = tried.accounts
    const change = (account: string, role: string | null) =>
      organisations.changeMember(scope, { account, role })
    expect(await change(first.account, null)).toEqual({ refused: 'last-administrator' })
    expect(await change(first.account, 'officer')).toEqual({ refused: 'last-administrator' })
    expect(await change(second.account, null)).toEqual({ refused: 'no-such-member' })
    await organisations.addMember({ ...scope, account: second.account, role: 'officer' })
    expect(await change(second.account, 'counsel')).toEqual({ refused: 'no-such-role' })
    expect(await change(second.account, 'administrator')).toBe('changed')
    const both = await Promise.all([change(first.account, null), change(second.account, null)])
    expect(both.filter((one) => one === 'changed')).toHaveLength(1)
    expect(await organisations.members(scope)).toHaveLength(1)
  })

  test('who left acts there no more, with a session that is still open', async () => {
    const host = await somebody(tried, 'N. Reste', 'counsel')
    const guest = await somebody(tried, 'N. Part')
    const { organisations } = tried.accounts
    await organisations.addMember({ ...host, account: guest.account, role: 'counsel' })
    const token = await signIn(tried, guest.mail)
    expect(await actor(token)).toMatchObject({ role: 'counsel' })
    await organisations.changeMember(host, { account: guest.account, role: null })
    expect(await tried.accounts.presence(token)).toMatchObject({
      needs: 'organisation',
      memberships: [],
    })
  })

  test('another organisation neither sees nor changes anything', async () => {
    const one = await somebody(tried, 'N. Une', 'counsel')
    const other = await somebody(tried, 'N. Ailleurs', 'counsel')
    const { organisations } = tried.accounts
    await organisations.change(one, { name: 'Cabinet Un', settings: { senderName: 'Un' } })
    expect(await organisations.find(one)).toMatchObject({
      name: 'Cabinet Un',
      settings: { senderName: 'Un' },
    })
    expect(await organisations.find(other)).toMatchObject({
      name: 'Maison N. Ailleurs',
      settings: {},
    })
    expect(
      await organisations.changeMember(other, { account: one.account, role: 'reader' }),
    ).toEqual({
      refused: 'no-such-member',
    })
    await expect(
      tried.database.within(other, (transaction) =>
        sql`insert into sejour.member values (${one.organisation}, ${other.account}, 'administrator', now(), null)`.execute(
          transaction,
        ),
      ),
    ).rejects.toThrow()
    await expect(
      tried.database.within(one, (transaction) =>
        sql`select password_hash from accounts.account`.execute(transaction),
      ),
    ).rejects.toThrow()
  })

  test('a person has one space of their own', async () => {
    const person = await somebody(tried, 'N. Personne')
    const { ownSpace } = tried.accounts.organisations
    const spaces = await Promise.all([ownSpace(person.account), ownSpace(person.account)])
    expect(spaces[0]).toEqual(spaces[1])
    expect(await actor(await signIn(tried, person.mail))).toMatchObject({
      kind: 'person',
      role: 'person',
    })
  })

  test('a stranger to everything has a session and nowhere to go', async () => {
    const { mail } = await somebody(tried, `N. ${randomUUID().slice(0, 4)}`)
    expect(await tried.accounts.presence(await signIn(tried, mail))).toMatchObject({
      needs: 'organisation',
      memberships: [],
    })
    expect(await tried.accounts.presence('nothing')).toBeUndefined()
  })
})
