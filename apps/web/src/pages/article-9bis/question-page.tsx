import type { Place } from '../../app/guide/given.ts'
import { fieldOf } from '../../app/guide/field-of.ts'
import { FIELDS } from '../../app/guide/read-given.ts'
import { marginOfFact, wordsOf } from '../../app/guide/say.ts'
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Field,
  fieldId,
  Margin,
  WhyWeAsk,
} from '../../components/index.ts'
import type { Answers } from './answers.ts'
import { answeredCount } from './flow.ts'
import { groupOf, sayRecord } from './say.ts'
import type { ScreenProps } from './screen.tsx'
import { openQuestions } from './screening.ts'

/** One question, one page: its label is the title, its source stands in the margin. */
export function QuestionPage({
  prepared,
  texts,
  shown,
  answers,
  place,
}: ScreenProps & { readonly answers: Answers; readonly place: Place }) {
  const { lang, words } = texts
  const { mistake, typed } = shown
  const given = answers.given.get(place.id)
  const field = fieldOf(place, { given, typed, error: mistake && words.mistakes[mistake] }, texts)
  const open = openQuestions(prepared, answers)
  const isRemark = open.some(({ id, purpose }) => id === place.id && purpose === 'remark')
  const number = given === undefined ? answeredCount(answers) + 1 : undefined
  const group = groupOf(place, words)
  return (
    <>
      <ErrorSummary
        lang={lang}
        errors={
          field.error === undefined ? [] : [{ fieldId: fieldId(field), message: field.error }]
        }
      />
      <p class="caption">{number === undefined ? group : words.question.caption(group, number)}</p>
      {place.record && (
        <p>
          <strong>{sayRecord(place, answers, texts)}</strong>
        </p>
      )}
      <Margin lang={lang} source={marginOfFact(place.fact, texts)}>
        <Field lang={lang} field={field} asHeading />
        {isRemark && <p class="quiet">{words.question.remarkHint}</p>}
        <WhyWeAsk lang={lang}>{wordsOf(place.fact, texts).why}</WhyWeAsk>
      </Margin>
      <Margin lang={lang}>
        <ButtonRow>
          <Button>{words.question.continue}</Button>
          {isRemark && (
            <Button kind="secondary" name={FIELDS.go} value="remarks:no">
              {words.question.stopRemarks}
            </Button>
          )}
        </ButtonRow>
      </Margin>
    </>
  )
}
