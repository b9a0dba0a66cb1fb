import type { SimpleFact } from '@sejour/engine'
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
import { openQuestion } from './flow.ts'
import type { ScreenProps } from './screen.tsx'

/** One question, one page: its label is the title, its source stands in the margin. */
export function QuestionPage({
  prepared,
  texts,
  shown,
  answers,
  fact,
}: ScreenProps & { readonly answers: Answers; readonly fact: SimpleFact }) {
  const { lang, words } = texts
  const { mistake, typed } = shown
  const given = answers.given.get(fact.id)
  const field = fieldOf(
    { id: fact.id, fact },
    { given, typed, error: mistake && words.mistakes[mistake] },
    texts,
  )
  const open = given === undefined ? openQuestion(prepared, answers) : undefined
  const number = [...answers.given.keys(), fact.id].indexOf(fact.id) + 1
  return (
    <>
      <ErrorSummary
        lang={lang}
        errors={
          field.error === undefined ? [] : [{ fieldId: fieldId(field), message: field.error }]
        }
      />
      <p class="caption">{words.question.caption(number)}</p>
      <Margin lang={lang} source={marginOfFact(fact, texts)}>
        <Field lang={lang} field={field} asHeading />
        {open?.decides === false && <p class="quiet">{words.question.effectHint}</p>}
        <WhyWeAsk lang={lang}>{wordsOf(fact, texts).why}</WhyWeAsk>
      </Margin>
      <Margin lang={lang}>
        <ButtonRow>
          <Button>{words.question.continue}</Button>
          <Button kind="secondary" name={FIELDS.go} value="to:result">
            {words.question.see}
          </Button>
        </ButtonRow>
      </Margin>
    </>
  )
}
