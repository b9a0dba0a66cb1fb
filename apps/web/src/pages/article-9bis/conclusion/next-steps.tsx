import { saySource } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import { type Prepared, versionOn } from '@sejour/engine'
import { montantsInconnusFrom, redevance9bis } from '@sejour/law/redevance'
import { addressOf } from '../../../app/slugs.ts'
import { marginOf } from '../../../app/tool/said.ts'
import { formatDay, formatMoney, Margin } from '../../../components/index.ts'
import type { Answers } from '../answers.ts'
import type { ScreeningTexts } from '../texts/index.ts'
import { type Piece, toGather } from './gather.ts'

interface TextsProps {
  readonly texts: ScreeningTexts
}

/** The pieces to look for. */
export function GatherSection({
  prepared,
  answers,
  missing,
  texts,
}: TextsProps & {
  readonly prepared: Prepared
  readonly answers: Answers
  readonly missing: readonly string[]
}) {
  const { conclusion } = texts.words
  const { unknown, open, known } = toGather(prepared.procedure, answers, missing, texts)
  if (unknown.length + open.length + known.length === 0) return null
  return (
    <section>
      <h2>{conclusion.gather}</h2>
      {unknown.length + open.length > 0 && (
        <>
          <h3>{conclusion.gatherUnknown}</h3>
          <Pieces pieces={unknown} texts={texts} />
          {open.length > 0 && (
            <ul>
              {open.map((label) => (
                <li>{label}</li>
              ))}
            </ul>
          )}
        </>
      )}
      {known.length > 0 && (
        <>
          <h3>{conclusion.gatherKnown}</h3>
          <Pieces pieces={known} texts={texts} />
        </>
      )}
    </section>
  )
}

function Pieces({ pieces, texts }: TextsProps & { readonly pieces: readonly Piece[] }) {
  return (
    <ul>
      {pieces.map(({ exhibit, proves }) => (
        <li>
          {exhibit}{' '}
          <span class="quiet">({texts.words.conclusion.gatherFor(proves.join(' ; '))})</span>
        </li>
      ))}
    </ul>
  )
}

/** The fee of the day, and the tool that works it out for a family. */
export function CostSection({ on, texts }: TextsProps & { readonly on: LocalDate }) {
  const { words, lang } = texts
  const { conclusion } = words
  const { value: cents, source } = versionOn(on, redevance9bis)
  const amount = formatMoney(cents, lang)
  const sources = 'text' in source ? [source] : source
  return (
    <section>
      <h2>{conclusion.fee}</h2>
      <Margin lang={lang} source={sources.map((one) => marginOf(saySource(one, lang), lang))}>
        <p>
          {on >= montantsInconnusFrom
            ? conclusion.feeUnknown(amount)
            : cents === 0
              ? conclusion.feeNone
              : conclusion.feeAmount(amount, formatDay(on, lang))}
        </p>
        <p>
          <a href={addressOf(lang, '/redevance')}>{conclusion.feeLink}</a>
        </p>
      </Margin>
    </section>
  )
}

/** A refusal must be attacked in time: where to count the last day. */
export function LimitSection({ texts: { words, lang } }: TextsProps) {
  const { conclusion } = words
  return (
    <section>
      <h2>{conclusion.limit}</h2>
      <p>{conclusion.limitText}</p>
      <p>
        <a href={addressOf(lang, '/delai')}>{conclusion.limitLink}</a>
      </p>
    </section>
  )
}

export function HelpSection({ texts: { words } }: TextsProps) {
  const { conclusion } = words
  return (
    <section>
      <h2>{conclusion.help}</h2>
      <ul>
        {conclusion.helpLines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </section>
  )
}
