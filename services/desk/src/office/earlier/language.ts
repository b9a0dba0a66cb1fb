import { procedures } from '@sejour/answers/procedures'
import { type Lang, sayEachSourceOnce } from '@sejour/answers/say'
import { addMonths, findLocalDate } from '@sejour/calendar'
import { assessRule, compile, conditionsOf, isUnread, sourcesOf } from '@sejour/engine'
import { factsOf, knownFacts } from '../../facts/facts-of.ts'
import type { Effect } from './effect.ts'
import type { RoundTold } from './round-told.ts'

/** The rule of the law data that ties the language of a request to that of asylum. */
const TIED = 'avis.langue-liee'

/** The language in which a request must be answered: that of asylum while it runs, and half a year on. */
export function languageEffect(round: RoundTold, lang: Lang): readonly Effect[] {
  const { state, procedure, filed } = round
  const answerable = procedures['article-9bis']
  if (procedure.kind !== 'article-9bis' || !answerable || filed === undefined) return []
  const { facts: asked, notices } = answerable.prepared.procedure
  const condition = notices.flatMap(({ when }) => conditionsOf(when)).find(({ id }) => id === TIED)
  if (!condition) return []
  const facts = factsOf(knownFacts(asked, { state, procedure, on: filed }))
  const { lastKnown } = assessRule(compile(condition, asked), facts, filed)
  const spoken = facts.get('langue.asile')
  const end = facts.get('asile.fin')
  const endDay = typeof end === 'string' ? findLocalDate(end) : undefined
  const until = endDay && addMonths(endDay, 6, 'last-day')
  const never = facts.get('asile.stade') === 'aucune'
  const found = never
    ? 'no'
    : lastKnown === 'met'
      ? 'yes'
      : lastKnown === 'not-met'
        ? 'no'
        : 'unknown'
  return [
    {
      id: `language.${procedure.id}`,
      kind: 'language',
      found,
      ...(found === 'unknown' && { because: 'asylum-unknown' as const }),
      ...(found === 'yes' && spoken === undefined && { because: 'language-unknown' as const }),
      case: round.case,
      procedure: procedure.id,
      on: filed,
      ...(found === 'yes' && until && { until }),
      ...(typeof spoken === 'string' && { what: spoken }),
      // The article itself may have changed, though older judgments that say the same have not.
      toConfirm:
        isUnread(condition, filed) ||
        sourcesOf(condition).some(({ readUntil }) => readUntil !== undefined && filed > readUntil),
      sources: sayEachSourceOnce(sourcesOf(condition), lang),
    },
  ]
}
