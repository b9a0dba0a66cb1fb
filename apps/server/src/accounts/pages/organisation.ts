import { ROLES, type Actor } from '@sejour/accounts'
import type { FaultCode, OrganisationView } from '@sejour/web/compte'
import { findLang } from '../../http/language.ts'
import type { Answer, AccountRoute, Asked, Sent } from '../route.ts'
import { tried } from '../route.ts'

/** For administrators: members, roles, invitations, and how the organisation is called. */
export const organisationRoute: AccountRoute = {
  path: '/mon-organisation',
  needsSession: true,
  isOfDesk: true,
  show: async (asked) => {
    const { query } = asked
    const mail = query.get('invite')
    if (mail !== null) return organisationPage(asked, { said: { what: 'sent', mail } })
    return organisationPage(asked, query.has('dit') ? { said: { what: 'saved' } } : {})
  },
  send: async (sent) => {
    const actor = administratorOf(sent)
    const act = ACTS[sent.form.get('do') ?? '']
    return actor && act ? act(sent, actor) : organisationPage(sent, {})
  },
}

const PATH = '/mon-organisation'

type Act = (sent: Sent, actor: Actor) => Promise<Answer>

const ACTS: { readonly [name: string]: Act } = {
  role: (sent, actor) => changeMember(sent, actor, sent.form.get('role')),
  remove: (sent, actor) => changeMember(sent, actor, null),
  invite: async (sent, actor) => {
    const { parts, form, presence, address } = sent
    const mail = (form.get('mail') ?? '').trim()
    // The letter is in the language that the administrator reads.
    const lang = findLang(presence?.account.lang) ?? sent.lang
    try {
      const { invitations } = parts.accounts
      const invited = await invitations.invite(actor, { mail, role: form.get('role') ?? '', lang })
      if ('refused' in invited) return wrong(sent, 'mail', invited.refused)
    } catch (error) {
      // The database gone is another matter than a letter that does not leave.
      if (error instanceof Error && error.name === 'StoreUnavailable') throw error
      return wrong(sent, 'mail', 'letter-failed')
    }
    return { seeOther: `${address(PATH)}?${new URLSearchParams({ invite: mail })}` }
  },
  revoke: async (sent, actor) => {
    const id = sent.form.get('id') ?? ''
    if (UUID.test(id)) await sent.parts.accounts.invitations.revoke(actor, id)
    return saved(sent)
  },
  settings: async (sent, actor) => {
    const { parts, form } = sent
    const text = (name: string) => (form.get(name) ?? '').trim()
    const name = text('organisation')
    const senderMail = text('senderMail')
    if (name === '') return wrong(sent, 'organisation', 'organisation-missing')
    if (senderMail !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(senderMail)) {
      return wrong(sent, 'senderMail', 'mail-malformed')
    }
    const kept = (await parts.accounts.organisations.find(actor))?.settings
    const given = Object.fromEntries(SETTINGS.map((setting) => [setting, text(setting)]))
    const settings = { ...kept, ...given }
    await parts.accounts.organisations.change(actor, { name, settings })
    return saved(sent)
  },
}

const SETTINGS = [
  'senderName',
  'senderMail',
  'letterhead',
  'street',
  'postcode',
  'commune',
] as const

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

async function changeMember(sent: Sent, actor: Actor, role: string | null): Promise<Answer> {
  const account = sent.form.get('account') ?? ''
  const { organisations } = sent.parts.accounts
  const changed = await organisations.changeMember(actor, { account, role })
  return changed === 'changed' ? saved(sent) : wrong(sent, 'form', changed.refused)
}

const saved = ({ address }: Sent): Answer => ({ seeOther: `${address(PATH)}?dit=saved` })

async function wrong(sent: Sent, field: string, code: FaultCode): Promise<Answer> {
  const page = await organisationPage(sent, tried(sent.form, { [field]: code }))
  return 'view' in page ? { ...page, status: 422 } : page
}

function administratorOf({ presence }: Asked): Actor | undefined {
  const actor = presence && 'actor' in presence ? presence.actor : undefined
  return actor?.role === 'administrator' ? actor : undefined
}

async function organisationPage(asked: Asked, more: Partial<OrganisationView>): Promise<Answer> {
  const actor = administratorOf(asked)
  if (!actor) return { seeOther: asked.address('/compte') }
  const { organisations, invitations } = asked.parts.accounts
  const organisation = await organisations.find(actor)
  const members = await organisations.members(actor)
  return {
    view: {
      page: 'organisation',
      name: organisation?.name ?? '',
      settings: organisation?.settings ?? {},
      roles: ROLES[actor.kind],
      members: members.map(({ account, name, mail, role }) => ({
        account,
        name,
        mail,
        role,
        isThis: account === actor.account,
      })),
      invitations: await invitations.list(actor),
      ...more,
    },
  }
}
