import { saySource } from '@sejour/answers/say'
import {
  type PersonLang,
  sayTomorrowLine,
  type TomorrowAnswer,
  type TomorrowCard as Card,
  type TomorrowLine,
  tomorrowWords,
} from '@sejour/chain'
import { Mark } from '../components/marks.tsx'
import type { Finding } from '../components/types.ts'
import { lawLang } from './person-lang.ts'
import { PersonMargin, ToBeConfirmed } from './person-margin.tsx'

/** The marks of the four answers are those of the findings. */
const MARKS: { readonly [answer in TomorrowAnswer]: Finding } = {
  yes: 'met',
  no: 'not-met',
  unknown: 'unknown',
  discretionary: 'discretionary',
}

/** What a card about one day shows. */
export interface TomorrowCardProps {
  readonly lang: PersonLang
  readonly card: Card
  /** The level of its heading; absent: 2. */
  readonly heading?: 2 | 3
  /** Where a page shows the card of several people, each has its own. */
  readonly id?: string
}

/** “What may I do tomorrow morning”: stay, work, register, the paper in hand. */
export function TomorrowCard({ lang, card, heading = 2, id = 'tomorrow' }: TomorrowCardProps) {
  const words = tomorrowWords[lang]
  const Heading = heading === 2 ? 'h2' : 'h3'
  return (
    <section class="tomorrow" aria-labelledby={id}>
      <Heading id={id}>{words.title}</Heading>
      <p class="hint">{words.lead}</p>
      <ul class="tomorrow-lines">
        {card.lines.map((line) => (
          <Line lang={lang} line={line} />
        ))}
      </ul>
    </section>
  )
}

function Line({ lang, line }: { lang: PersonLang; line: TomorrowLine }) {
  const { label, answer, says, until } = sayTomorrowLine(line, lang)
  const sources = line.sources.slice(0, 2).map((one) => saySource(one, lawLang(lang)))
  return (
    <li class={`tomorrow-line tomorrow-${line.answer}`}>
      <PersonMargin lang={lang} sources={sources}>
        <p class="tomorrow-what">{label}</p>
        <p class="tomorrow-answer">
          <Mark finding={MARKS[line.answer]} /> {answer}
        </p>
        <p>{says}</p>
        {until !== undefined && <p class="tomorrow-until">{until}</p>}
        {line.toConfirm && (
          <p>
            <ToBeConfirmed lang={lang} />
          </p>
        )}
      </PersonMargin>
    </li>
  )
}
