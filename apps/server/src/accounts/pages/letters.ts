import type { AcceptRefusal, AccountRefusal } from '@sejour/accounts'
import type { FaultCode } from '@sejour/web/compte'
import type { Answer, AccountRoute, Asked } from '../route.ts'
import { onwards, tried } from '../route.ts'

const WRONG = 422
const GONE = 410

const ended: Answer = { view: { page: 'ended' }, status: GONE }

export const forgottenRoute: AccountRoute = {
  path: '/mot-de-passe-oublie',
  show: async () => ({ view: { page: 'forgotten', isSent: false } }),
  send: async ({ parts, form, visitor }) => {
    const mail = form.get('mail') ?? ''
    if (!mail.includes('@')) {
      const again = tried(form, { mail: 'mail-malformed' })
      return { view: { page: 'forgotten', isSent: false, ...again }, status: WRONG }
    }
    const { retryAt } = await parts.accounts.password.askNew(mail, visitor.address)
    if (retryAt === undefined) return { view: { page: 'forgotten', isSent: true } }
    return { view: { page: 'forgotten', isSent: false, ...tried(form, {}), retryAt }, status: 429 }
  },
}

export const newPasswordRoute: AccountRoute = {
  path: '/nouveau-mot-de-passe',
  show: async ({ parts, query }) => {
    const code = query.get('code') ?? ''
    const isOpen = await parts.accounts.password.mayChoose(code)
    return isOpen ? { view: { page: 'new-password', code } } : ended
  },
  send: async ({ parts, form, address }) => {
    const code = form.get('code') ?? ''
    const chosen = await parts.accounts.password.choose(code, form.get('password') ?? '')
    if (chosen === 'chosen') {
      return { session: null, seeOther: `${address('/connexion')}?dit=new-password` }
    }
    if (chosen.refused === 'link-ended') return ended
    const again = tried(form, { password: chosen.refused })
    return { view: { page: 'new-password', code, ...again }, status: WRONG }
  },
}

export const verifyRoute: AccountRoute = {
  path: '/adresse-confirmee',
  show: async ({ query }) => ({
    view: { page: 'verify', code: query.get('code') ?? '', isDone: false },
  }),
  send: async ({ parts, form }) => {
    const code = form.get('code') ?? ''
    const isDone = await parts.accounts.mail.verify(code)
    return isDone ? { view: { page: 'verify', code, isDone } } : ended
  },
}

/** Accepts as somebody new, or as whoever is signed in with the mail that was invited. */
export const invitationRoute: AccountRoute = {
  path: '/invitation',
  show: (asked) => invitationPage(asked, asked.query.get('code') ?? ''),
  send: async (sent) => {
    const { parts, form, presence, lang, visitor, address } = sent
    const { invitations } = parts.accounts
    const code = form.get('code') ?? ''
    if (presence) {
      const { id, mail } = presence.account
      const accepted = await invitations.acceptAsKnown(code, { id, mail })
      if (accepted === 'accepted') return { seeOther: address('/connexion') }
      return again(sent, code, { form: accepted.refused })
    }
    const [name, password] = [form.get('name') ?? '', form.get('password') ?? '']
    const made = await invitations.acceptAsNew(code, {
      name,
      password,
      lang,
      client: visitor.client,
    })
    if ('token' in made)
      return { session: made.token, seeOther: await onwards(sent, made.token, '') }
    return again(sent, code, { [FIELD_OF[made.refused] ?? 'password']: made.refused }, form)
  },
}

const FIELD_OF: { readonly [refused in AcceptRefusal | AccountRefusal]?: string } = {
  'name-missing': 'name',
  'mail-malformed': 'mail',
  'mail-taken': 'mail',
  'sign-in-first': 'form',
  'link-ended': 'form',
}

async function again(
  asked: Asked,
  code: string,
  faults: { readonly [field: string]: FaultCode },
  form = new URLSearchParams(),
): Promise<Answer> {
  const page = await invitationPage(asked, code)
  if (!('view' in page) || page.view.page !== 'invitation') return page
  return { view: { ...page.view, ...tried(form, faults) }, status: WRONG }
}

async function invitationPage({ parts, presence }: Asked, code: string): Promise<Answer> {
  const found = await parts.accounts.invitations.find(code)
  if (!found) return ended
  const { name: organisation, mail, role, hasAccount } = found
  const as = presence ? 'signed-in' : hasAccount ? 'known' : 'new'
  return { view: { page: 'invitation', code, organisation, mail, role, as } }
}

/** The first administrator, with the link of the terminal. */
export const firstRoute: AccountRoute = {
  path: '/premier-compte',
  show: async ({ parts, query }) => {
    const code = query.get('code') ?? ''
    const isOpen = await parts.accounts.firstAccount.mayMake(code)
    return isOpen ? { view: { page: 'first', code } } : ended
  },
  send: async (sent) => {
    const { parts, form, lang, visitor } = sent
    const code = form.get('code') ?? ''
    const text = (name: string) => form.get(name) ?? ''
    const kind = KINDS.find((one) => one === text('kind')) ?? 'counsel'
    const made = await parts.accounts.firstAccount.make(code, {
      name: text('name'),
      mail: text('mail'),
      password: text('password'),
      lang,
      organisation: { kind, name: text('organisation') },
      client: visitor.client,
    })
    if ('token' in made) return { session: made.token, seeOther: await onwards(sent, made.token) }
    const { refused } = made
    if (refused === 'link-ended') return ended
    const field = refused === 'organisation-missing' ? 'organisation' : FIELD_OF[refused]
    const wrong = tried(form, { [field ?? 'password']: refused })
    return { view: { page: 'first', code, ...wrong }, status: WRONG }
  },
}

const KINDS = ['counsel', 'commune', 'office'] as const
