import type { FeeAnswer } from '@sejour/answers/fee'
import {
  formatDay,
  formatDayWithWeekday,
  formatMoney,
  KeyAnswer,
  Margin,
  Money,
  Notice,
  ToConfirm,
} from '../../components/index.ts'
import type { FormReader } from '../../app/form/read-form.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import { marginOf } from '../../app/tool/said.ts'
import type { ToolProps } from '../../app/tool/tool.ts'
import { TariffTable } from './tariff-table.tsx'
import { redevanceTexts } from './texts/index.ts'

interface RedevanceResultProps extends ToolProps {
  readonly answer: FeeAnswer
  readonly reader: FormReader
}

/** The amount, who pays it and why, what follows, and where the figure comes from. */
export function RedevanceResult({ lang, answer, reader }: RedevanceResultProps) {
  const { answer: words } = redevanceTexts(lang)
  const { dueCents, paidCents, tariff, status } = answer
  const filedOn = reader.day('filedOn')
  const isUnconfirmed = tariff.certainty === 'low' || tariff.certainty === 'unverified'
  const isUnsure = tariff.safeCents !== tariff.cents
  return (
    <>
      <KeyAnswer
        label={words.due}
        value={dueCents === 0 ? words.nothing : <Money lang={lang} cents={dueCents} />}
        note={
          <>
            <p>
              {filedOn && words.forOne(formatDayWithWeekday(filedOn, lang))}
              {paidCents > 0 && ` ${words.paid(formatMoney(paidCents, lang))}`}
            </p>
            {dueCents > 0 && isUnconfirmed && (
              <p>
                <ToConfirm lang={lang} />
              </p>
            )}
            {dueCents > 0 && (
              <p>
                <strong>{words.status[status]}</strong>
              </p>
            )}
            {dueCents > 0 && isUnsure && tariff.safeCents !== null && (
              <p>{words.safe(formatMoney(tariff.safeCents, lang))}</p>
            )}
          </>
        }
      />
      <Consequence lang={lang} answer={answer} isPaying={paysSomething(reader)} />
      <h2>{words.perPerson}</h2>
      {answer.perPerson.map((person) => (
        <Margin lang={lang} source={person.sources.map((one) => marginOf(one, lang))}>
          <p>
            <strong>
              {capital(person.id)}
              {lang === 'fr' ? ' : ' : ': '}
              {person.dueCents === 0 ? words.none : <Money lang={lang} cents={person.dueCents} />}
            </strong>
          </p>
          <p>{person.why}</p>
        </Margin>
      ))}
      <h2>{words.notes}</h2>
      <ul>
        {answer.notes.map((note) => (
          <li>{note}</li>
        ))}
        {dueCents > 0 && <li>{words.account}</li>}
      </ul>
      <TariffTable lang={lang} ground={reader.option('ground')} tariff={tariff} />
      <h2>{words.refund}</h2>
      <p>{words.refunds[answer.refundable]}</p>
      <div class="button-row">
        <button class="button button-secondary" type="button" data-print hidden>
          {formTexts(lang).print}
        </button>
      </div>
    </>
  )
}

// Somebody who only asks the price is not warned as if a request had been filed short.
const paysSomething = (reader: FormReader) => reader.text('payments') !== ''

function Consequence({
  lang,
  answer,
  isPaying,
}: Pick<RedevanceResultProps, 'lang' | 'answer'> & { isPaying: boolean }) {
  const { answer: words } = redevanceTexts(lang)
  const { consequence } = answer
  if (consequence === null) return null
  const { lastDay, safeLastDay, document, sources } = consequence
  return (
    <Margin lang={lang} source={sources.map((one) => marginOf(one, lang))}>
      <Notice tone={isPaying ? 'limit' : 'note'} title={words.consequence}>
        <p>{words.consequences[document]}</p>
        {lastDay !== null && <p>{words.lastDay(formatDayWithWeekday(lastDay, lang))}</p>}
        {safeLastDay !== null && safeLastDay !== lastDay && (
          <p>{words.safeDay(formatDay(safeLastDay, lang))}</p>
        )}
      </Notice>
    </Margin>
  )
}

const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)
