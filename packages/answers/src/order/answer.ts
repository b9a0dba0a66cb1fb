import type { LocalDate } from '@sejour/calendar'
import { findVersionOn } from '@sejour/engine/cite'
import { contactsIcam } from '@sejour/law/eloignement'
import { REGIME_FROM } from '@sejour/law/recours'
import type { Answered } from '../input/code.ts'
import { findLimit } from '../limit/finding.ts'
import { saySource } from '../say/index.ts'
import { actionsOf } from './actions.ts'
import { findBan, type BanFound } from './ban.ts'
import { readOrder, type OrderFacts } from './facts.ts'
import { dutyStatements, extensionStatements, guaranteeStatements } from './guarantees.ts'
import type { OrderAnswer } from './output.ts'
import { requestStatements } from './pending.ts'
import { remediesOf } from './remedies.ts'
import { say, type Draft } from './statement.ts'
import { effectOf, limitQuestion, suspensionReasons } from './suspension.ts'
import { findTerm, type Term } from './term.ts'
import type { OrderWording } from './wording/wording.ts'

/**
 * What an order to leave asks, by which day, what stops it and what does not, and the entry ban.
 *
 * @law law of 15 December 1980, art. 1/3, 7, 39/70, 39/79, 39/83, 44ter, 74/11 to 74/14, 74/22
 */
export function answerOrder(raw: unknown, wording: OrderWording): Answered<OrderAnswer> {
  const read = readOrder(raw, wording.input)
  return read.ok ? { ok: true, value: answer(read.value, wording) } : read
}

function answer(facts: OrderFacts, wording: OrderWording): OrderAnswer {
  const term = findTerm(facts)
  const ban = findBan(facts, term)
  const reasons = suspensionReasons(facts, term, wording)
  const remedies = remediesOf(facts, wording)
  const addressBy = addressDay(facts)
  const actions = actionsOf(facts, term, { remedies, addressBy, reasons }, wording)
  const each = (drafts: readonly Draft[]) => drafts.map((draft) => say(draft, wording))
  return {
    document: facts.acte?.id ?? null,
    documentLabel: facts.acte ? wording.label(facts.acte) : null,
    first: actions[0],
    actions,
    term: { ...daysOf(term), statements: each(term.statements) },
    execution: {
      on: facts.on ?? null,
      suspended: effectOf(reasons),
      reasons: reasons.map((reason) => ({ ...say(reason, wording), effect: reason.effect })),
    },
    requests: each(requestStatements(facts)),
    extension: each(extensionStatements(facts, term)),
    remedies,
    ban: { ...banOf(ban), statements: each(ban.statements) },
    duties: each(dutyStatements(facts, addressBy)),
    contacts: contactsOn(facts, wording),
    guarantees: each(guaranteeStatements(facts)),
    needsHumanCheck:
      term.needsPerson ||
      ban.needsPerson ||
      isAfterReform(facts) ||
      remedies.some(({ needsHumanCheck }) => needsHumanCheck),
  }
}

function daysOf({ printedLastDay, lawLastDay, lastDay, safeDay, agrees, granted }: Term) {
  return {
    printedLastDay: printedLastDay ?? null,
    lawLastDay: lawLastDay ?? null,
    lastDay: lastDay ?? null,
    safeDay: safeDay ?? null,
    agrees: agrees ?? null,
    granted: granted ?? null,
  }
}

function banOf({ applies, mostYears, started, endsOn, liftingFrom, answerBy }: BanFound) {
  return {
    applies,
    mostYears: mostYears ?? null,
    started: started ?? null,
    endsOn: endsOn ?? null,
    liftingFrom: liftingFrom ?? null,
    answerBy: answerBy ?? null,
  }
}

// The forms ask for it with every order; before the duty there was no such text.
function addressDay(facts: OrderFacts): LocalDate | undefined {
  const { notifiedOn } = facts
  const question = limitQuestion(facts, 'address-declaration', 'oqt-obligation-adresse', notifiedOn)
  const finding = question && findLimit(question)
  return finding && 'safeLastDay' in finding ? finding.safeLastDay : undefined
}

function contactsOn({ on, notifiedOn }: OrderFacts, { lang }: OrderWording) {
  const day = on ?? notifiedOn
  const version = day && findVersionOn(day, contactsIcam)
  if (!version) return null
  const [source] = [version.source].flat()
  return source ? { ...version.value, source: saySource(source, lang) } : null
}

const isAfterReform = ({ notifiedOn, on }: OrderFacts) =>
  (notifiedOn !== undefined && notifiedOn >= REGIME_FROM.C) ||
  (on !== undefined && on >= REGIME_FROM.C)
