import type { SheetOf } from '@sejour/acts'
import { type Lang, LANGS, saySource } from '@sejour/answers/say'
import { addDays, type LocalDate } from '@sejour/calendar'
import {
  type CaseEntry,
  type CaseExhibit,
  type CaseState,
  entryConcerns,
  mandatesOn,
  notificationAddressOn,
  numberedExhibits,
  type PersonId,
  residenceOn,
  thread,
  type ThreadItem,
} from '@sejour/cases'
import {
  findStep,
  type Followed,
  followOf,
  type PersonLang,
  standingsOf,
  tomorrow,
} from '@sejour/chain'
import { article } from '@sejour/law'
import { decisions } from '@sejour/law/decisions'
import { decisionsDe } from '@sejour/law/decisions/de'
import { decisionsEn } from '@sejour/law/decisions/en'
import { decisionsNl } from '@sejour/law/decisions/nl'
import { untoldIn } from '../parcels/untold.ts'
import { kindTitle } from '../views/kind-title.ts'
import { procedureInFile } from '../views/procedure-in-file.ts'
import { personDays } from './person-days.ts'
import type { PersonStep, PersonView } from './person-view.ts'
import { sheetIdOf, sheetIn } from './sheet-in.ts'

/** The page is made in one of ten languages, and names the law in one of four. */
export type MakingPersonPage = Omit<MakingPersonView, 'lang'> & { readonly lang: PersonLang }

export type MakingPersonView = {
  readonly caseId: string
  readonly person: PersonId
  readonly on: LocalDate
  readonly lang: Lang
}

/** What the case itself says to one of its people; nothing when they are not in it. */
export function viewOf(
  state: CaseState,
  asked: MakingPersonPage,
):
  | (Omit<PersonView, 'follows' | 'moved' | 'reads'> & {
      readonly mandates: PersonView['follows']['mandates']
    })
  | undefined {
  const { caseId, person: id, on } = asked
  const lang = lawLangOf(asked.lang)
  const making = { ...asked, lang }
  const untold = untoldIn(state)
  const told = withoutInnerSteps(state, untold)
  const person = state.persons.get(id)
  if (!person) return undefined
  const name = [person.givenName, person.familyName].filter((part) => part !== undefined).join(' ')
  const letters = notificationAddressOn(state, id, on)
  const residence = residenceOn(state, id, on)
  return {
    lang: asked.lang,
    lawLang: lang,
    caseId,
    person: id,
    ...(name !== '' && { name }),
    on,
    isClosed: state.status === 'closed',
    mandates: mandatesOn(state, on, id).map(({ kind, holder, from, until }) => ({
      kind,
      holder,
      from,
      ...(until && { until }),
    })),
    followed: followedFor(told, id),
    // The card is about the morning after the day of the page.
    tomorrow: tomorrow(told, { person: id, on: addDays(on, 1) }),
    thread: thread(told, on)
      .filter((item) => concerns(told, item, id))
      .map((item) => stepFrom(state, item, lang)),
    // A limit goes on running whoever follows the file.
    toDo: personDays(told, making),
    asked: askedOf(state, making),
    lacks: (['familyName', 'givenName', 'birthDate', 'nationality'] as const).filter(
      (detail) => person[detail] === undefined,
    ),
    papers: numberedExhibits(state)
      .filter(({ exhibit }) => isTheirs(exhibit, id) && !untold.has(exhibit.id))
      .map(({ exhibit: { title, dated }, number }) => ({
        number,
        title,
        ...(dated && { dated }),
      })),
    ...(letters && {
      letters: {
        ...letters,
        ...(letters.because === 'elected' && {
          source: saySource(article('62', { paragraph: '§ 3' }), lang),
        }),
      },
    }),
    ...(residence && { residence }),
  }
}

/** The language in which the law has names, for a page in another one: French. */
export function lawLangOf(lang: PersonLang): Lang {
  return LANGS.find((one) => one === lang) ?? 'fr'
}

/** Where the procedures and the appeals of one person stand. Nobody’s steps are all known here. */
function followedFor(state: CaseState, person: PersonId): readonly Followed[] {
  const theirs = standingsOf(state, []).filter(({ subject }) => {
    const entry = state.entries.get(subject)
    if (entry) return entryConcerns(state, entry, person)
    const persons = state.procedures.get(subject)?.persons
    return persons === undefined || persons.includes(person)
  })
  return followOf(theirs)
}

// What counsel keeps back is shown only to the one person whom it is about.
function isTheirs({ persons, confidential }: CaseExhibit, person: PersonId): boolean {
  if (confidential === true) return persons?.length === 1 && persons[0] === person
  return persons === undefined || persons.includes(person)
}

function concerns(state: CaseState, item: ThreadItem, person: PersonId): boolean {
  const named = item.persons ?? state.procedures.get(item.procedure)?.persons
  return named === undefined || named.includes(person)
}

// A step that stays with who took it is no business of the person before it becomes a decision.
function withoutInnerSteps(state: CaseState, untold: ReadonlySet<string>): CaseState {
  const isInner = (entry: CaseEntry): boolean =>
    entry.kind === 'step-taken' &&
    (findStep(entry.step)?.told !== true ||
      // Taken back before anybody heard of it, a decision was never theirs to know.
      (entry.step === 'decision-withdrawn' && untold.has(entry.about ?? '')))
  const told = [...state.entries].filter(([, entry]) => !isInner(entry))
  return { ...state, entries: new Map(told) }
}

function stepFrom(state: CaseState, item: ThreadItem, lang: Lang): PersonStep {
  const entry = state.entries.get(item.id)
  const what = entry && whatOf(entry, lang)
  const sheet = entry && sheetIdOf(entry)
  return {
    id: item.id,
    ...(sheet !== undefined && { explained: sheet !== 'none' }),
    kind: item.kind,
    ...(entry?.kind === 'step-taken' && { step: entry.step }),
    state: item.state,
    procedure: {
      id: item.procedure,
      kind: item.procedureKind,
      title: kindTitle(item.procedureKind, lang),
    },
    ...(what !== undefined && { what }),
    ...(entry?.kind === 'judgment-notified' && { result: entry.result }),
    ...(item.on && { on: item.on }),
    ...(item.until && { until: item.until }),
  }
}

/** The sheet of one entry, for somebody whom it concerns. */
export function sheetFor(
  state: CaseState,
  { person, entry: id, on, lang }: Omit<MakingPersonView, 'caseId'> & { readonly entry: string },
): SheetOf | undefined {
  const entry = state.entries.get(id)
  const item = thread(state, on).find((one) => one.id === id)
  if (!entry || !item || !state.persons.has(person) || !concerns(state, item, person)) {
    return undefined
  }
  return sheetIn(state, { entry, on, lang })
}

const DECISIONS = { nl: decisionsNl, de: decisionsDe, en: decisionsEn } as const

function whatOf(entry: CaseEntry, lang: Lang): string | undefined {
  if (entry.kind === 'title-granted') return entry.title
  if (entry.kind === 'receipt-given') return entry.paper
  if (entry.kind !== 'decision-notified') return undefined
  const { decision: id } = entry
  if (lang === 'fr') return decisions.find((one) => one.id === id)?.label
  const labels: { readonly [id: string]: string } = DECISIONS[lang]
  return Object.hasOwn(labels, id) ? labels[id] : undefined
}

/** At most this many questions at a time: a longer list is not read. */
const MOST_ASKED = 6

/**
 * What counsel wants to know: the facts that an open task would settle, in the words of the law, and
 * never those of the task.
 */
function askedOf(state: CaseState, { on, lang }: MakingPersonView): PersonView['asked'] {
  const wanted = new Set(
    [...state.tasks.values()].flatMap(({ done, fact }) => (done || !fact ? [] : [fact])),
  )
  if (wanted.size === 0 || state.status !== 'open') return []
  const questions = [...state.procedures.values()]
    .filter(({ ended }) => ended === undefined)
    .flatMap((procedure) => procedureInFile(state, procedure, { on, lang }).facts)
    .filter(({ fact, value }) => wanted.has(fact) && value === undefined)
    .map(({ question, why }) => [question, { question, why }] as const)
  return [...new Map(questions).values()].slice(0, MOST_ASKED)
}
