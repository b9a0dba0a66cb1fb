import { addDays, addYears, type LocalDate } from '@sejour/calendar'
import { mandatesOn } from '@sejour/cases'
import { PERSON_LANGS } from '@sejour/chain'
import { AGREEMENTS, type CaseFile, mandateEffects, mayCommand, runningLimits } from '@sejour/desk'
import { deskHref, nameOf, renderDesk, sharingTexts, SharingPage } from '@sejour/web/desk'
import type { CodeLine, Sent } from '@sejour/web/desk'
import { renderPaperSheet, renderPersonPage } from '@sejour/web/person'
import { caseFrameOf } from './case-frame.ts'
import { derivedId } from './case-route.ts'
import { DONE } from './frame.ts'
import {
  type Answer,
  type Asked,
  type DeskRoute,
  type Sending,
  type Wrong,
  wrongIn,
} from './route.ts'
import type { SharingParts } from './sharing-parts.ts'

/** Who reads a case besides the office, who acts, and how it goes to another counsel. */
export const sharing: DeskRoute = {
  page: 'share',
  show: async (asked, sent) => {
    const { parts, query } = asked
    if (parts.sharing === undefined) return { notFound: true }
    const person = query.get('apercu')
    return person === null
      ? draw(asked, parts.sharing, { sent })
      : preview(asked, parts.sharing, person)
  },
  send: {
    'give-code': (sending) => withCase(sending, giveCode),
    'revoke-code': (sending) =>
      withCase(sending, async ({ parts, actor, about = '' }, file) => {
        const codes = await parts.sharing?.paperCodes.list(scopeOf(sending), file.caseId)
        if (!mayGive(actor) || !codes?.some(({ id }) => id === about)) return { forbidden: true }
        await parts.sharing?.paperCodes.revoke(scopeOf(sending), about)
        return done(sending)
      }),
    offer: (sending) => withCase(sending, offer),
    'withdraw-offer': (sending) =>
      withCase(sending, async ({ parts, actor, about = '' }) => {
        const withdrawn = await parts.sharing?.handOver.withdraw(actor, about)
        if (withdrawn === undefined || !('seen' in withdrawn)) return { forbidden: true }
        return withdrawn.seen ? done(sending) : wrong('offer-settled')
      }),
  },
}

/** Whoever notes who acts for somebody also lets them read; a commune, whoever came without counsel. */
const mayGive = (actor: Asked['actor']) =>
  (actor.kind === 'counsel' || actor.kind === 'commune') && mayCommand(actor, 'give-mandate')

const scopeOf = ({ actor: { organisation, account } }: Asked) => ({ organisation, account })

const done = ({ lang, page, places }: Asked): Answer => ({
  seeOther: `${deskHref(lang, page, places)}?${DONE}=1`,
})

const wrong = (code: string): Wrong => ({ wrong: { errors: [{ code }] }, status: 422 })

async function readCase(asked: Asked) {
  return asked.parts.desk.caseOf(asked.actor, asked.places['case'] ?? '', { lang: asked.lang })
}

async function withCase(
  sending: Sending,
  act: (sending: Sending, file: CaseFile) => Promise<Answer | Wrong>,
): Promise<Answer | Wrong> {
  const seen = await readCase(sending)
  return 'seen' in seen ? act(sending, seen.seen) : seen
}

async function draw(
  asked: Asked,
  parts: SharingParts,
  { sent, offerCode }: { readonly sent?: Sent | undefined; readonly offerCode?: string },
): Promise<Answer> {
  const seen = await readCase(asked)
  if (!('seen' in seen)) return seen
  const file = seen.seen
  const { actor, lang, today } = asked
  const [given, names, reads, offers] = await Promise.all([
    parts.paperCodes.list(scopeOf(asked), file.caseId),
    asked.parts.namesOf(actor),
    asked.parts.desk.readsOf(actor, file.caseId),
    parts.handOver.of(actor, file.caseId),
  ])
  const codes = given.map(
    ({ id, person, givenAt, givenBy, until, revokedAt, openedAt }): CodeLine => {
      const by = names.get(givenBy)
      return {
        id,
        person,
        givenAt,
        ...(by !== undefined && { by }),
        until,
        state: revokedAt !== undefined ? 'revoked' : until < today ? 'ended' : 'open',
        ...(openedAt !== undefined && { openedAt }),
      }
    },
  )
  const effects = mandatesOn(file.state, file.on).map(
    ({ id, kind, electedDomicile }) =>
      [id, mandateEffects(kind, { electsDomicile: electedDomicile === true, lang })] as const,
  )
  return {
    html: renderDesk(SharingPage, {
      frame: caseFrameOf(asked, file),
      file,
      codes,
      mayGive: mayGive(actor),
      reads: 'seen' in reads ? reads.seen : undefined,
      effects: new Map(effects),
      offers: 'seen' in offers ? offers.seen : undefined,
      limits: runningLimits(file.state, { today, lang }),
      ...(offerCode !== undefined && { offerCode }),
      sent,
    }),
  }
}

/** The page of somebody as a code opens it. */
async function preview(asked: Asked, parts: SharingParts, person: string): Promise<Answer> {
  const { actor, lang, query, places } = asked
  const caseId = places['case'] ?? ''
  const other = PERSON_LANGS.find((one) => one === query.get('langue')) ?? lang
  const seen = await parts.person.preview(actor, { caseId, person, lang: other })
  if (!('seen' in seen)) return seen
  const previewFrom = deskHref(lang, 'share', { case: caseId })
  // The script of every page is the same in every language that the desk does not have.
  const script = (_: string, island: string) => asked.parts.script(lang, island)
  return { html: renderPersonPage({ view: seen.seen, script, previewFrom }) }
}

/** A code is shown once, on the paper that carries it: this answer, and nowhere else. */
async function giveCode(sending: Sending, file: CaseFile): Promise<Answer | Wrong> {
  const { parts, actor, lang, form, today, commandId, frame } = sending
  if (!mayGive(actor) || parts.sharing === undefined) return { forbidden: true }
  const person = file.state.persons.get(form.requiredLine('person'))
  if (person === undefined) form.wrong('person', 'unknown-person')
  if (person && !person.birthDate) form.wrong('person', 'no-birth-date')
  const paperLanguage = form.oneOf('paperLanguage', PERSON_LANGS) ?? lang
  const until = dayBefore(sending, 'until', addYears(today, 1, 'last-day'))
  if (form.errors.length > 0 || !person?.birthDate || !until) return wrongIn(form)
  const { caseId } = file
  const code = await parts.sharing.paperCodes.give(scopeOf(sending), {
    // A double click makes one code: the one of the paper that is shown last.
    id: derivedId(commandId, 'paper'),
    caseId,
    person: person.id,
    birthDate: person.birthDate,
    until,
  })
  const words = sharingTexts[lang].codes
  return {
    html: renderPaperSheet({
      lang: paperLanguage,
      name: nameOf(person, lang),
      organisation: frame.organisation,
      code,
      until,
      site: parts.sharing.site,
      aside: {
        once: words.once,
        back: words.back,
        href: deskHref(lang, 'share', { case: caseId }),
      },
    }),
  }
}

async function offer(sending: Sending, file: CaseFile): Promise<Answer | Wrong> {
  const { parts, actor, form, today, commandId } = sending
  if (parts.sharing === undefined) return { notFound: true }
  const ticked = (prefix: string, ids: readonly string[]) =>
    ids.filter((id) => form.ticked(`${prefix}:${id}`))
  const limits = runningLimits(file.state, { today, lang: 'fr' }).map(({ id }) => id)
  const mandates = mandatesOn(file.state, file.on).map(({ id }) => id)
  const statement = form.requiredText('statement', 'blank')
  const how = form.oneOf('agreedHow', AGREEMENTS)
  if (how === undefined && form.line('agreedHow') === undefined) form.wrong('agreedHow', 'required')
  const on = form.requiredDay('agreedOn')
  if (on && on > today) form.wrong('agreedOn', 'agreed-later')
  const until = dayBefore(sending, 'offerUntil', addDays(today, 60))
  for (const id of limits) if (!form.ticked(`told:${id}`)) form.wrong(`told:${id}`, 'limit-untold')
  if (form.errors.length > 0 || !how || !on || !until) return wrongIn(form)
  const made = await parts.sharing.handOver.make(actor, {
    offer: derivedId(commandId, 'offer'),
    caseId: file.caseId,
    statement,
    limits: ticked('told', limits),
    mandates: ticked('ends', mandates),
    agreed: { on, how },
    until,
  })
  if ('seen' in made) return draw(sending, parts.sharing, { offerCode: made.seen.code })
  return 'refused' in made ? wrong(made.refused) : made
}

/** A day from today on, and not beyond the last one that makes sense. */
function dayBefore(
  { form, today }: Sending,
  field: string,
  last: LocalDate,
): LocalDate | undefined {
  const day = form.requiredDay(field)
  if (day && day < today) form.wrong(field, 'until-past')
  if (day && day > last) form.wrong(field, 'until-far')
  return day
}
