import type { ActLang, KnownRow } from '@sejour/acts'
import { limitDe, limitFr, limitNl, listDecisions } from '@sejour/answers/limit'
import { paperSheet } from '@sejour/answers/papers'
import { sayDate } from '@sejour/answers/say'
import { type CaseEntry, dayOfEntry, inTime } from '@sejour/cases'
import { sayStep } from '@sejour/chain'
import { kindTitle } from '../views/kind-title.ts'
import { citingEntry } from './known-pieces.ts'
import type { Place } from './place.ts'
import { present } from './present.ts'
import { knownWords } from './words/index.ts'

/** The facts and procedures of a case, oldest first, over all its rounds; each cites its pieces. */
export function storyRows(place: Place): readonly KnownRow[] {
  const { state, on } = place
  return inTime([...state.entries.values()]).flatMap((entry): readonly KnownRow[] => {
    const day = dayOfEntry(entry)
    if (day === undefined || day > on) return []
    return [present({ on: day, what: sayEntry(entry, place), cited: citingEntry(place, entry) })]
  })
}

/** The same as a text: a line for each. Nothing where nothing happened. */
export function storyText(place: Place): string | undefined {
  const lines = inTime([...place.state.entries.values()]).flatMap((entry) => {
    const day = dayOfEntry(entry)
    if (day === undefined || day > place.on) return []
    return [`${sayDate(day, place.lang)} : ${sayEntry(entry, place)}`]
  })
  if (lines.length === 0) return undefined
  // Only French sets a space before a colon.
  return lines.join('\n').replaceAll(' : ', place.lang === 'fr' ? '\u00A0: ' : ': ')
}

/** What happened, in the words of the act. */
function sayEntry(entry: CaseEntry, { state, lang }: Place): string {
  const words = knownWords[lang]
  switch (entry.kind) {
    case 'request-filed': {
      const kind = state.procedures.get(entry.procedure)?.kind
      return words.filed(kind === undefined ? '' : kindTitle(kind, lang))
    }
    case 'receipt-given':
      return words.received(paperSheet(entry.paper, lang)?.name ?? entry.paper)
    case 'decision-notified': {
      const { decidedOn } = entry
      const said = words.notified(sayDecision(entry.decision, lang))
      return decidedOn === undefined
        ? said
        : `${said}, ${words.decidedOn(sayDate(decidedOn, lang))}`
    }
    case 'remedy-filed': {
      const said = words.remedy(remedyName(entry.remedy, lang))
      return entry.rollNumber === undefined ? said : `${said} (${entry.rollNumber})`
    }
    case 'judgment-notified':
      return `${words.judgment} (${words.results[entry.result]})`
    case 'title-granted': {
      const said = words.granted(paperSheet(entry.title, lang)?.name ?? entry.title)
      return entry.until === undefined
        ? said
        : `${said}, ${words.until(sayDate(entry.until, lang))}`
    }
    case 'step-taken':
      // Steps have no German names: the French one is that of the papers of the authorities.
      return words.step(sayStep(entry.step, lang === 'de' ? 'fr' : lang))
  }
}

const WORDINGS = { fr: limitFr, nl: limitNl, de: limitDe }

/** A decision by its name in the catalogue; its id where it is not there. */
export function sayDecision(id: string, lang: ActLang): string {
  return listDecisions(WORDINGS[lang]).decisions.find((one) => one.id === id)?.label ?? id
}

function remedyName(id: string, lang: ActLang): string {
  const all = listDecisions(WORDINGS[lang]).decisions.flatMap(({ remedies }) => remedies)
  return all.find((one) => one.id === id)?.label ?? id
}
