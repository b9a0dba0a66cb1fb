import { localDate, object, option, readInput, text, unknownable } from '@sejour/answers/input'
import { type Lang, LANGS, saySource } from '@sejour/answers/say'
import { addDays } from '@sejour/calendar'
import {
  findStep,
  sayHolder,
  sayMachine,
  sayState,
  sayTomorrowLine,
  type Standing,
  tomorrow,
  type Transition,
} from '@sejour/chain'
import { type CaseFile, sayRefusal } from '@sejour/desk'
import { OWN_STEPS } from '@sejour/web/desk'
import { Problem } from '../../http/problem.ts'
import type { CaseCall } from './case-endpoint.ts'
import { seenIn, valueIn } from './outcomes.ts'
import { INPUT } from './read-request.ts'

/** Where everything in a case stands, and what may come next. */
export async function readStandings(call: CaseCall): Promise<unknown> {
  const { actor, reply, request } = call
  const { lang } = request
  const file = await fileOf(call)
  reply.header('etag', `"${file.version}"`)
  const own = actor.kind === 'person' ? OWN_STEPS.counsel : OWN_STEPS[actor.kind]
  const asking: Asking = {
    lang,
    mayRecord: file.may.includes('record-entry') && file.state.status === 'open',
    isOwn: ({ by }) => own.includes(by),
  }
  return {
    version: file.version,
    on: file.on,
    standings: file.standings.map((standing) => standingLine(standing, asking)),
  }
}

type Asking = {
  readonly lang: Lang
  readonly mayRecord: boolean
  readonly isOwn: (transition: Transition) => boolean
}

function standingLine(standing: Standing, asking: Asking): object {
  const { machine, subject, persons, state, since, passed, misplaced, next } = standing
  const { lang } = asking
  const now = machine.states.find(({ id }) => id === state)
  return {
    machine: machine.id,
    name: sayMachine(machine.id, lang),
    subject,
    ...(persons && { persons }),
    state,
    stateName: sayState(machine.id, state, lang),
    ...(now && { holder: now.holder, holderName: sayHolder(now.holder, lang) }),
    isEnd: now?.isEnd === true,
    ...(since && { since }),
    passed: passed.map(({ transition, entry, on }) => ({
      transition: transition.id,
      to: transition.to,
      by: transition.by,
      ...(entry && { entry: entry.id }),
      ...(on && { on }),
    })),
    misplaced: misplaced.map(({ id }) => id),
    next: next.map((transition) => nextLine(transition, machine.id, asking)),
  }
}

function nextLine(
  transition: Transition,
  machine: string,
  { lang, mayRecord, isOwn }: Asking,
): object {
  const { id, to, on, by, limit, act, source } = transition
  const step = 'step' in on ? findStep(on.step) : undefined
  return {
    transition: id,
    to,
    toName: sayState(machine, to, lang),
    by,
    isOwn: isOwn(transition),
    may: mayRecord,
    on,
    ...(step && { fields: step.fields, needsAbout: step.about === true }),
    ...(limit !== undefined && { limit }),
    ...(act !== undefined && { act }),
    source: saySource(source, lang),
  }
}

const tomorrowQuery = object({
  person: text({ most: 80 }),
  on: unknownable(localDate),
  lang: unknownable(option(LANGS)),
})

/** What somebody may do on a day: stay, work, register, paper. Without a day, tomorrow. */
export async function readTomorrow(call: CaseCall): Promise<unknown> {
  const { request } = call
  const { lang, query } = request
  const { state, on } = await fileOf(call)
  const asked = valueIn(readInput(tomorrowQuery, { ...Object(query) }, INPUT[lang]), lang)
  if (!state.persons.has(asked.person)) {
    const message = sayRefusal('unknown-person', lang)
    throw new Problem('invalid-content', message, {
      errors: [{ code: 'unknown-person', path: 'person', message }],
    })
  }
  const card = tomorrow(state, { person: asked.person, on: asked.on ?? addDays(on, 1) })
  return {
    ...card,
    lines: card.lines.map((line) => {
      const { label, answer, says, until } = sayTomorrowLine(line, lang)
      return {
        ...line,
        label,
        answerName: answer,
        said: says,
        ...(until !== undefined && { untilSaid: until }),
        sources: line.sources.map((source) => saySource(source, lang)),
      }
    }),
  }
}

async function fileOf({ parts, actor, caseId, request: { lang } }: CaseCall): Promise<CaseFile> {
  return seenIn(await parts.desk.caseOf(actor, caseId, { lang }), lang)
}
