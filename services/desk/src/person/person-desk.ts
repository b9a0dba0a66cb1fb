import type { SheetOf } from '@sejour/acts'
import type { OrganisationSettings, Member } from '@sejour/accounts'
import type { Lang } from '@sejour/answers/say'
import { findLocalDate, type LocalDate } from '@sejour/calendar'
import { type CaseId, type EntryId, findState, type PersonId, type Scope } from '@sejour/cases'
import type { Read, Store, Way } from '@sejour/store'
import type { Actor, OrganisationKind } from '../actor.ts'
import { mayAsk } from '../authorise.ts'
import type { PersonLang } from '@sejour/chain'
import type { Seen } from '../desk.ts'
import { scopeOf } from '../means.ts'
import { sheetFor, viewOf } from './make-person-view.ts'
import type { PersonRead, PersonView } from './person-view.ts'

/** What an organisation says of itself. */
export type KnownOrganisation = {
  readonly name: string
  readonly kind: OrganisationKind
  readonly settings: OrganisationSettings
}

export type PersonMeans = {
  readonly store: Pick<Store, 'cases' | 'reads'>
  readonly today: () => LocalDate
  readonly organisation: (scope: Scope) => Promise<KnownOrganisation | undefined>
  readonly members: (scope: Scope) => Promise<readonly Pick<Member, 'account' | 'role'>[]>
}

/** Whose page it is, as a code on paper says. */
export type PersonPlace = {
  readonly organisation: string
  readonly caseId: CaseId
  readonly person: PersonId
}

/** The page that somebody reads of their own file. Every opening is noted. */
export type PersonDesk = {
  /** By a code on paper; nothing when the person is no longer in a case that is kept. */
  readonly open: (place: PersonPlace, lang: PersonLang) => Promise<PersonView | undefined>
  /** What explains a paper that came, by its entry; nothing where none does, or it is not theirs. */
  readonly sheet: (
    place: PersonPlace & { readonly entry: EntryId },
    lang: Lang,
  ) => Promise<SheetOf | undefined>
  /** The same page as counsel sees it before giving a code. */
  readonly preview: (
    actor: Actor,
    asked: { readonly caseId: CaseId; readonly person: PersonId; readonly lang: PersonLang },
  ) => Promise<Seen<PersonView>>
}

/** Nobody: what the program does by itself. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

export function personDesk(means: PersonMeans): PersonDesk {
  async function see(
    scope: Scope,
    { caseId, person, lang }: Omit<PersonPlace, 'organisation'> & { readonly lang: PersonLang },
    way: Way,
  ): Promise<PersonView | undefined> {
    const { store, today } = means
    const reading = { opened: 'person-page', way }
    const state = findState(await store.cases.read(scope, caseId, reading))
    const seen = state && viewOf(state, { caseId, person, lang, on: today() })
    if (!seen) return undefined
    const { mandates, ...view } = seen
    const [known, members, reads] = await Promise.all([
      means.organisation(scope),
      means.members(scope),
      store.reads.of(scope, caseId),
    ])
    const { handedOver } = state
    const to = handedOver && state.status === 'handed-over' ? handedOver.to : undefined
    const next = to && (await means.organisation({ ...scope, organisation: to }))
    const { senderMail: mail, letterhead: lines } = known?.settings ?? {}
    return {
      ...view,
      follows: {
        organisation: known?.name ?? '',
        kind: known?.kind ?? 'counsel',
        ...(mail !== undefined && { mail }),
        ...(lines !== undefined && { lines }),
        mandates,
      },
      ...(next && handedOver && { moved: { to: next.name, on: handedOver.on } }),
      reads: readsFor(reads, members),
    }
  }

  return {
    open: ({ organisation, ...place }, lang) =>
      // The person has no account: their own id stands in the log, by the way of a code.
      see({ organisation, account: place.person }, { ...place, lang }, 'code'),
    sheet: async ({ organisation, caseId, person, entry }, lang) => {
      const { store, today } = means
      const reading = { opened: 'person-page', way: 'code' } as const
      const scope = { organisation, account: person }
      const state = findState(await store.cases.read(scope, caseId, reading))
      return state && sheetFor(state, { person, entry, lang, on: today() })
    },
    preview: async (actor, asked) => {
      if (!mayAsk(actor, 'case-file')) return { forbidden: true }
      const view = await see(scopeOf(actor), asked, 'desk')
      return view ? { seen: view } : { notFound: true }
    },
  }
}

/** A line for each day, side and role, latest first: enough to know who looked, and no name. */
function readsFor(
  reads: readonly Read[],
  members: readonly Pick<Member, 'account' | 'role'>[],
): readonly PersonRead[] {
  const roles = new Map(members.map(({ account, role }) => [account, role]))
  const lines = new Map<string, PersonRead>()
  for (const { account, at, opened, way } of reads) {
    const day = dayOf(at)
    if (!day) continue
    const by = sideOf({ account, opened, way })
    const role = by === 'team' ? roles.get(account) : undefined
    const key = `${day} ${by} ${role ?? ''}`
    const line = lines.get(key) ?? { day, by, ...(role && { role }), times: 0 }
    lines.set(key, { ...line, times: line.times + 1 })
  }
  return [...lines.values()]
}

function sideOf({ account, opened, way }: Pick<Read, 'account' | 'opened' | 'way'>) {
  if (way === 'code') return 'you'
  if (account === NOBODY) return 'program'
  return opened === 'hand-over' ? 'asked' : 'team'
}

/** The day that an instant falls on in Belgium. */
function dayOf(instant: string): LocalDate | undefined {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Brussels')
  return findLocalDate(there.toPlainDate().toString())
}
