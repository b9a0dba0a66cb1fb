import type { SignedIn } from '@sejour/accounts'
import type { Answer, AccountRoute, Asked, Sent } from '../route.ts'
import { nextFor, onwards, tried } from '../route.ts'

const WRONG = 422
const TOO_MANY = 429

/** Mail and password. Whoever is signed in goes on at once. */
export const signInRoute: AccountRoute = {
  path: '/connexion',
  show: async (asked) => {
    const { presence, parts, lang, to, address, query } = asked
    if (presence) {
      return { seeOther: nextFor(presence, { wanted: to, address, home: parts.home(lang) }) }
    }
    const code = query.get('refus')
    const fault = FROM_ELSEWHERE.find((one) => one === code)
    const said = SAID.find((one) => one === query.get('dit'))
    return await signInPage(asked, {
      ...(fault && { faults: { form: fault } }),
      ...(said && { said }),
    })
  },
  send: async (sent) => {
    const { parts, form, visitor } = sent
    const [mail, password] = [form.get('mail') ?? '', form.get('password') ?? '']
    return signed(sent, await parts.accounts.signIn.withPassword({ mail, password }, visitor))
  },
}

const FROM_ELSEWHERE = ['provider-failed', 'stranger', 'mail-not-verified', 'not-ours'] as const
const SAID = ['signed-out', 'new-password'] as const

async function signed(sent: Sent, result: SignedIn): Promise<Answer> {
  if ('token' in result) {
    return { session: result.token, seeOther: await onwards(sent, result.token) }
  }
  if (result.refused === 'wrong') {
    return { status: WRONG, ...(await signInPage(sent, tried(sent.form, { mail: 'wrong' }))) }
  }
  const { values } = tried(sent.form, {})
  return { status: TOO_MANY, ...(await signInPage(sent, { values, retryAt: result.retryAt })) }
}

async function signInPage({ parts, to }: Asked, more: object) {
  const { providers } = parts.accounts.signIn
  const isFilling = parts.isFilling?.() ?? false
  const demo = await parts.demonstration?.lists()
  const view = {
    page: 'sign-in',
    to,
    providers,
    isFilling,
    ...(demo && { demo }),
    ...more,
  } as const
  return { view }
}

export const signOutRoute: AccountRoute = {
  path: '/deconnexion',
  send: async ({ parts, presence, address }) => {
    if (presence) {
      const { account, id } = presence.session
      await parts.accounts.sessions.end(account, { only: id })
    }
    return { session: null, seeOther: `${address('/connexion')}?dit=signed-out` }
  },
}

/** The figures of the authenticator, or a recovery code. */
export const secondFactorRoute: AccountRoute = {
  path: '/second-facteur',
  needsSession: true,
  show: async (asked) => secondFactorPage(asked, {}),
  send: async (sent) => {
    const { parts, form, presence } = sent
    if (!presence) return { seeOther: sent.address('/connexion') }
    const { accounts } = parts
    const recovery = form.get('recovery')
    const result =
      recovery === null
        ? await accounts.authenticator.check(presence.session, form.get('code') ?? '')
        : await accounts.recoveryCodes.use(presence.session, recovery)
    if (result === true) return nextOf(sent)
    if (result.refused === 'too-many') {
      return { status: TOO_MANY, ...(await secondFactorPage(sent, { retryAt: result.retryAt })) }
    }
    const faults = recovery === null ? { code: 'code-wrong' } : { recovery: 'recovery-wrong' }
    return { status: WRONG, ...(await secondFactorPage(sent, { faults })) }
  },
}

async function secondFactorPage({ parts, presence, to }: Asked, more: object) {
  const { authenticator = false, passkey = false } = presence?.factors ?? {}
  const demoCode = presence && (await parts.demonstration?.codeOf(presence.account.id))
  const factors = { authenticator, passkey, ...(demoCode && { demoCode }) }
  return { view: { page: 'second-factor', to, ...factors, ...more } } as const
}

/** Enrols an authenticator. What follows is shown this once: the recovery codes. */
export const enrolRoute: AccountRoute = {
  path: '/authentificateur',
  needsSession: true,
  show: async (asked) => enrolPage(asked, {}),
  send: async (sent) => {
    const { parts, form, presence, to } = sent
    if (!presence) return { seeOther: sent.address('/connexion') }
    const { session } = presence
    const done = await parts.accounts.authenticator.confirm(session, form.get('code') ?? '')
    if ('recoveryCodes' in done) {
      return { view: { page: 'recovery-codes', codes: done.recoveryCodes, to } }
    }
    return done.refused === 'too-many'
      ? { status: TOO_MANY, ...(await enrolPage(sent, { retryAt: done.retryAt })) }
      : { status: WRONG, ...(await enrolPage(sent, { faults: { code: 'code-wrong' } })) }
  },
}

async function enrolPage({ parts, presence, to }: Asked, more: object) {
  const enrolment = presence
    ? await parts.accounts.authenticator.begin(presence.session)
    : ({ refused: 'already' } as const)
  const compulsory = presence !== undefined && 'needs' in presence && presence.needs === 'enrolment'
  return { view: { page: 'enrol', to, compulsory, enrolment, ...more } } as const
}

/** One of several organisations. */
export const chooseRoute: AccountRoute = {
  path: '/choisir-organisation',
  needsSession: true,
  show: async (asked) => choosePage(asked, {}),
  send: async (sent) => {
    const { parts, form, presence } = sent
    if (!presence) return { seeOther: sent.address('/connexion') }
    const chosen = form.get('organisation') ?? ''
    const isChosen =
      UUID.test(chosen) && (await parts.accounts.chooseOrganisation(presence.session, chosen))
    if (isChosen) return nextOf(sent)
    return {
      status: WRONG,
      ...choosePage(sent, { faults: { organisation: 'organisation-unknown' } }),
    }
  },
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function choosePage({ presence, to }: Asked, more: object) {
  const organisations = (presence?.memberships ?? []).map(({ organisation, name }) => ({
    id: organisation,
    name,
  }))
  return { view: { page: 'choose', to, organisations, ...more } } as const
}

/** The sign-in page looks at the session again, and sends it where it now may go. */
function nextOf({ address, to }: Sent): Answer {
  const query = to === '' ? '' : `?${new URLSearchParams({ vers: to })}`
  return { seeOther: address('/connexion') + query }
}
