import type { Presence } from '@sejour/accounts'
import type { AccountView, Faults } from '@sejour/web/compte'
import { findLang } from '../../http/language.ts'
import type { Answer, AccountRoute, Asked, Sent } from '../route.ts'
import { nextFor, tried } from '../route.ts'

/** Everything that somebody may change of their own account. */
export const accountRoute: AccountRoute = {
  path: '/compte',
  needsSession: true,
  show: async (asked) => {
    const said = SAID.find((one) => one === asked.query.get('dit'))
    return accountPage(asked, said ? { said } : {})
  },
  send: async (sent) => {
    const { presence, form, address } = sent
    if (!presence) return { seeOther: address('/connexion') }
    // A password alone does not open what a second factor protects.
    if ('needs' in presence && presence.needs === 'second-factor') {
      return { seeOther: address('/second-facteur') }
    }
    const act = ACTS[form.get('do') ?? '']
    return act ? act(sent, presence) : accountPage(sent, {})
  },
}

const SAID = ['saved', 'letter-sent'] as const

type Act = (sent: Sent, presence: Presence) => Promise<Answer>

const ACTS: { readonly [name: string]: Act } = {
  who: async (sent, { account }) => {
    const { parts, form } = sent
    const lang = findLang(form.get('lang')) ?? account.lang
    const changed = await parts.accounts.change(account.id, { name: form.get('name') ?? '', lang })
    return changed === 'changed' ? saved(sent) : wrong(sent, { name: changed.refused })
  },
  'verify-mail': async ({ parts, address, ...sent }, { account }) => {
    const { retryAt } = await parts.accounts.mail.askVerification(account.id)
    return retryAt === undefined
      ? { seeOther: `${address('/compte')}?dit=letter-sent` }
      : accountPage({ parts, address, ...sent }, { retryAt })
  },
  password: async (sent, presence) =>
    withPassword(sent, presence, 'current', async () => {
      const changed = await sent.parts.accounts.password.change({
        account: presence.account.id,
        session: presence.session.id,
        password: sent.form.get('password') ?? '',
      })
      return changed === 'changed' ? saved(sent) : wrong(sent, { password: changed.refused })
    }),
  'new-codes': async (sent, presence) =>
    withPassword(sent, presence, 'current-factor', async () => {
      const codes = await sent.parts.accounts.recoveryCodes.renew(presence.account.id)
      return { view: { page: 'recovery-codes', codes, to: sent.address('/compte') } }
    }),
  'remove-authenticator': async (sent, presence) =>
    withPassword(sent, presence, 'current-factor', async () => {
      if (isCompulsory(presence) && !presence.factors.passkey) {
        return wrong(sent, { 'current-factor': 'factor-compulsory' })
      }
      await sent.parts.accounts.authenticator.remove(presence.account.id)
      return saved(sent)
    }),
  'remove-passkey': async (sent, presence) => {
    const { account, factors } = presence
    const kept = await sent.parts.accounts.passkeys.list(account.id)
    if (isCompulsory(presence) && !factors.authenticator && kept.length === 1) {
      return wrong(sent, { form: 'factor-compulsory' })
    }
    await sent.parts.accounts.passkeys.remove(account.id, sent.form.get('id') ?? '')
    return saved(sent)
  },
  'end-session': async (sent, { account }) => {
    const id = sent.form.get('id') ?? ''
    const known = await sent.parts.accounts.sessions.list(account.id)
    if (known.some((session) => session.id === id)) {
      await sent.parts.accounts.sessions.end(account.id, { only: id })
    }
    return saved(sent)
  },
  'end-others': async (sent, { account, session }) => {
    await sent.parts.accounts.sessions.end(account.id, { except: session.id })
    return saved(sent)
  },
}

/** Whether one of the organisations of somebody asks for a second factor. */
function isCompulsory({ memberships }: Presence): boolean {
  return memberships.some(({ kind }) => kind === 'commune' || kind === 'office')
}

/** Asks the password again, where there is one, before something sensitive. */
async function withPassword(
  sent: Sent,
  { account }: Presence,
  field: 'current' | 'current-factor',
  act: () => Promise<Answer>,
): Promise<Answer> {
  if (!account.hasPassword) return act()
  const { password } = sent.parts.accounts
  const known = await password.isKnown(account.id, sent.form.get('current') ?? '')
  if (known === true) return act()
  return known.retryAt === undefined
    ? wrong(sent, { [field]: 'password-wrong' })
    : accountPage(sent, { retryAt: known.retryAt })
}

const saved = ({ address }: Sent): Answer => ({ seeOther: `${address('/compte')}?dit=saved` })

async function wrong(sent: Sent, faults: Faults): Promise<Answer> {
  return { status: 422, ...(await accountPage(sent, tried(sent.form, faults))) }
}

async function accountPage(
  asked: Asked,
  more: Partial<AccountView>,
): Promise<{ readonly view: AccountView } | { readonly seeOther: string }> {
  const { parts, presence, lang, address } = asked
  if (!presence) return { seeOther: address('/connexion') }
  if ('needs' in presence && presence.needs === 'second-factor') {
    return { seeOther: address('/second-facteur') }
  }
  const { account, session, factors, memberships } = presence
  const { accounts } = parts
  const [sessions, passkeys, recoveryCodesLeft] = await Promise.all([
    accounts.sessions.list(account.id),
    accounts.passkeys.list(account.id),
    accounts.recoveryCodes.count(account.id),
  ])
  return {
    view: {
      page: 'account',
      name: account.name,
      mail: account.mail,
      accountLang: account.lang,
      mailIsVerified: account.mailVerifiedAt !== undefined,
      hasPassword: account.hasPassword,
      authenticator: factors.authenticator,
      recoveryCodesLeft,
      passkeys,
      sessions: sessions.map(({ id, client, createdAt, seenAt }) => ({
        id,
        client,
        createdAt,
        seenAt,
        isThis: id === session.id,
      })),
      administers: 'actor' in presence && presence.actor.role === 'administrator',
      severalOrganisations: memberships.length > 1,
      ...('actor' in presence && {
        home: nextFor(presence, { wanted: '', address, home: parts.home(lang) }),
      }),
      ...more,
    },
  }
}
