import { sayPersonDay } from '../follow/person-day.ts'
import type { PersonLang } from '../follow/person-lang.ts'
import type { TomorrowLine } from './card.ts'
import { paperName } from './paper-name.ts'
import { tomorrowWords } from './words/index.ts'

/** A line of the card in words. */
export type SaidTomorrowLine = {
  readonly label: string
  readonly answer: string
  /** What it rests on, in a sentence. */
  readonly says: string
  /** “Until 5 March 2026”. */
  readonly until?: string
}

/** A line in one of the ten languages. */
export function sayTomorrowLine(line: TomorrowLine, lang: PersonLang): SaidTomorrowLine {
  const words = tomorrowWords[lang]
  const paper = line.paper === undefined ? words.thePaper : paperName(line.paper, lang)
  const register = line.register === undefined ? '' : words.registers[line.register]
  const says = words.says[line.says].replace('{paper}', paper).replace('{register}', register)
  return {
    label: words.lines[line.id],
    answer: words.answers[line.answer],
    says: capital(says),
    ...(line.until && { until: words.until(sayPersonDay(line.until, lang)) }),
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
