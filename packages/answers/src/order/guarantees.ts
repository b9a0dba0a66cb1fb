import { findVersionOn, versionOn } from '@sejour/engine/cite'
import { article } from '@sejour/law'
import {
  casArticle7,
  ce238170,
  COOPERATION_DEPUIS,
  contactsIcam,
  criteresDeFuite,
  delaiUnion,
  devoirsDeCooperation,
  interetsAPeser,
  maintien,
  mesuresPreventives,
  prolongations,
  reports,
  traduction,
} from '@sejour/law/eloignement'
import type { LocalDate } from '@sejour/calendar'
import type { Provision } from '@sejour/engine'
import { decisions, type Decision } from '@sejour/law/decisions'
import { delaiAdresse } from '@sejour/law/recours'
import type { OrderFacts } from './facts.ts'
import type { Draft } from './statement.ts'
import type { Term } from './term.ts'

const draft = (id: Draft['id'], source: Provision): Draft => ({ id, sources: [source] })

/** How more time is asked for, and what must or may give it. */
export function extensionStatements({ union }: OrderFacts, term: Term): readonly Draft[] {
  const [must, ...may] = prolongations
  const { safeDay, granted } = term
  if (union) return [draft('extension.union', delaiUnion)]
  return [
    ...(granted === false ? [draft('extension.no-term', must.sources[0])] : []),
    {
      ...draft('extension.how', must.sources[0]),
      ...(safeDay && granted !== false ? { detail: { day: safeDay } } : {}),
    },
    { id: 'extension.must', about: must, sources: must.sources },
    { id: 'extension.may', items: may, finding: 'discretionary', sources: may[0].sources },
    draft('extension.written', must.sources[0]),
  ]
}

/** The duties that come with an order, since 20 July 2024. */
export function dutyStatements(
  { notifiedOn, union }: OrderFacts,
  addressBy: LocalDate | undefined,
): readonly Draft[] {
  const [first] = devoirsDeCooperation
  if (notifiedOn !== undefined && notifiedOn < COOPERATION_DEPUIS) {
    return [draft('duty.not-yet', first.sources[0])]
  }
  const contacts = versionOn(COOPERATION_FORM, contactsIcam)
  return [
    { id: 'duty.cooperate', items: devoirsDeCooperation, sources: first.sources },
    ...(addressBy
      ? [
          {
            id: 'duty.address',
            detail: { day: addressBy, name: contacts.value.letters },
            sources: [delaiAdresse],
          } as const,
        ]
      : []),
    { id: 'duty.icam', sources: [contacts.source].flat() },
    draft('duty.consequence', first.sources[0]),
    ...(union ? [draft('duty.union', first.sources[0])] : []),
  ]
}

const [{ from: COOPERATION_FORM }] = contactsIcam

/** What the authority must weigh, may impose, and must respect. */
export function guaranteeStatements(facts: OrderFacts): readonly Draft[] {
  const { detained, grounds, union } = facts
  const mayAbscond = !union && (grounds === undefined || grounds.includes('1°'))
  const duties = casArticle7.filter(({ duty }) => duty === 'must')
  const options = casArticle7.filter(({ duty }) => duty === 'may')
  const [source] = casArticle7[0].sources
  return [
    { ...draft('guarantee.weigh', interetsAPeser) },
    ...contradiction(facts),
    ...besideListed(facts),
    ...(union
      ? []
      : [
          { id: 'guarantee.article-7', sources: [source, article('8')] } as const,
          { id: 'guarantee.article-7-must', items: duties, sources: [source] } as const,
          {
            id: 'guarantee.article-7-may',
            items: options,
            finding: 'discretionary',
            sources: [source],
          } as const,
        ]),
    ...(mayAbscond
      ? [
          {
            id: 'guarantee.absconding',
            items: criteresDeFuite,
            finding: 'discretionary',
            sources: [article('1', { paragraph: '§ 2' })],
          } as const,
        ]
      : []),
    {
      id: 'guarantee.preventive',
      items: mesuresPreventives,
      sources: mesuresPreventives[0].sources,
    },
    ...(detained === false
      ? []
      : [{ ...draft('guarantee.detention', maintien.source), detail: {} } as const]),
    {
      id: 'guarantee.postponed',
      items: reports.filter(({ duty }) => duty === 'must'),
      sources: reports[0].sources,
    },
    {
      id: 'guarantee.may-be-postponed',
      items: reports.filter(({ duty }) => duty === 'may'),
      finding: 'discretionary',
      sources: reports[0].sources,
    },
    draft('guarantee.translation', traduction),
  ]
}

/** An order of its own, given beside a listed refusal or after it: art. 39/79 forbids taking it. */
function besideListed({ acte, notifiedOn, refusal }: OrderFacts): readonly Draft[] {
  if (acte?.order === 'perhaps' || notifiedOn === undefined) return []
  const refused: Decision | undefined = decisions.find(({ id }) => id === refusal?.decision)
  const day = refusal?.notifiedOn
  if (day === undefined || notifiedOn < day) return []
  const listed = refused?.listed && findVersionOn(day, refused.listed)
  if (listed?.value !== 'listed') return []
  return [{ id: 'guarantee.order-beside-listed', sources: [...[listed.source].flat(), ce238170] }]
}

/** The order that a listed refusal may not carry: the law and the official form disagree. */
function contradiction({ acte, notifiedOn, decision, otherFamily }: OrderFacts): readonly Draft[] {
  if (acte?.order !== 'perhaps' || notifiedOn === undefined || otherFamily) return []
  const known: Decision | undefined = decisions.find(({ id }) => id === decision)
  const listed = known?.listed && findVersionOn(notifiedOn, known.listed)
  if (listed?.value !== 'listed') return []
  return [{ id: 'guarantee.order-with-listed', sources: [...[listed.source].flat(), ce238170] }]
}
