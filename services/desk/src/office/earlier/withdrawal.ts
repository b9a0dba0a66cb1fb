import { assessed } from '@sejour/answers/assess'
import { procedures, textsFor } from '@sejour/answers/procedures'
import { type Lang, sayEachSourceOnce } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import { cite, type Facts } from '@sejour/engine'
import { article, loi14Decembre2015 } from '@sejour/law'
import { isStep } from '../ruling-view.ts'
import type { Effect } from './effect.ts'
import { type RoundTold, waitedOn } from './round-told.ts'

const SOURCES = [article('9bis', { paragraph: '§ 3' }), cite(loi14Decembre2015)]

/**
 * A newer request under article 9bis takes the place of one that still waits. Each pair of requests
 * of the same people is put to the rule of the law itself, with its own day.
 */
export function withdrawals(rounds: readonly RoundTold[], lang: Lang): readonly Effect[] {
  const requests = rounds.filter(
    ({ procedure, filed }) => procedure.kind === 'article-9bis' && filed !== undefined,
  )
  return requests.flatMap((older, index): readonly Effect[] => {
    const newer = requests.slice(index + 1).find((one) => isNewer(one, older))
    if (newer?.filed === undefined) return []
    return [withdrawalBy(older, { ...newer, filed: newer.filed }, lang)]
  })
}

function isNewer(newer: RoundTold, older: RoundTold): boolean {
  const samePeople =
    newer.case !== older.case || newer.people.some((person) => older.people.includes(person))
  return (newer.filed ?? '') > (older.filed ?? '') && samePeople
}

function withdrawalBy(
  older: RoundTold,
  newer: RoundTold & { readonly filed: LocalDate },
  lang: Lang,
): Effect {
  const about = {
    id: `withdrawal.${older.procedure.id}`,
    kind: 'withdrawal',
    case: older.case,
    procedure: older.procedure.id,
    on: newer.filed,
    sources: sayEachSourceOnce(SOURCES, lang),
  } as const
  const waited = waitedOn(older, newer.filed)
  if (waited === 'no') return { ...about, found: 'no', toConfirm: false }
  const stage = findingOf(newer, lang)
  const found =
    stage?.lastKnown === 'not-met' ? 'yes' : stage?.lastKnown === 'met' ? 'no' : 'unknown'
  const toConfirm = stage !== undefined && stage.finding !== stage.lastKnown
  if (waited === 'unknown' && found !== 'no') {
    return { ...about, found: 'unknown', because: 'decision-day-unknown', toConfirm }
  }
  return found === 'unknown'
    ? { ...about, found, because: 'transmission-unknown', toConfirm }
    : { ...about, found, toConfirm }
}

function findingOf({ filed, entries }: RoundTold & { readonly filed: LocalDate }, lang: Lang) {
  const answerable = procedures['article-9bis']
  if (!answerable) return undefined
  const fate = entries.some((entry) => isStep(entry, 'transmitted'))
    ? 'transmise'
    : entries.some(
          (entry) =>
            entry.kind === 'decision-notified' &&
            entry.decision === 'article-9bis.non-prise-en-consideration',
        )
      ? 'non-transmise'
      : entries.some((entry) => isStep(entry, 'transmission-received'))
        ? 'transmise'
        : undefined
  const facts: Facts = new Map<string, string | boolean>([
    ['demande.nouvelle-depuis', true],
    ['demande.nouvelle-introduite-le', filed],
    ...(fate === undefined ? [] : ([['demande.nouvelle-transmise', fate]] as const)),
  ])
  return assessed(
    answerable.prepared,
    { on: filed, facts },
    textsFor(answerable, lang),
  ).stages.find(({ id }) => id === 'desistement')
}

/** Since when a newer appeal takes the place of one that still waits. */
const FROM = '2016-03-01'
const APPEALS = article('39/68-3')

/**
 * A later appeal against another decision on a request under article 9bis: the earlier one counts as
 * withdrawn unless the person shows an interest, which nobody here finds.
 */
export function appealWithdrawals(rounds: readonly RoundTold[], lang: Lang): readonly Effect[] {
  const appeals = rounds
    .filter(({ procedure }) => procedure.kind === 'article-9bis')
    .flatMap((round) =>
      round.entries.flatMap((entry) =>
        entry.kind === 'remedy-filed' && entry.remedy !== 'cassation' ? [{ round, entry }] : [],
      ),
    )
    .toSorted((one, other) => one.entry.on.localeCompare(other.entry.on))
  return appeals.flatMap(({ round, entry }, index): readonly Effect[] => {
    const later = appeals
      .slice(index + 1)
      .find((one) => one.entry.against !== entry.against && one.entry.on > entry.on)
    const judged = round.entries.some(
      (one) => one.kind === 'judgment-notified' && one.answers === entry.id,
    )
    if (!later || judged || later.entry.on < FROM) return []
    return [
      {
        id: `appeal-withdrawal.${entry.id}`,
        kind: 'appeal-withdrawal',
        // Whether an interest remains is for the court.
        found: 'unknown',
        case: round.case,
        procedure: round.procedure.id,
        entry: entry.id,
        on: later.entry.on,
        what: entry.remedy,
        toConfirm: APPEALS.readUntil !== undefined && later.entry.on > APPEALS.readUntil,
        sources: sayEachSourceOnce([APPEALS], lang),
      },
    ]
  })
}
