import type { SimpleFact } from '@sejour/engine'
import { FIELDS } from '../../app/guide/read-given.ts'
import { marginOfFact, wordsOf } from '../../app/guide/say.ts'
import {
  Button,
  ButtonRow,
  Field,
  Margin,
  PageHeading,
  UNKNOWN,
  WhyWeAsk,
} from '../../components/index.ts'
import type { Given } from '../../app/guide/given.ts'
import { componentTexts } from '../../texts/index.ts'
import type { Answers } from './answers.ts'
import type { ScreenProps } from './screen.tsx'
import { answerName } from './form.ts'

/** Several yes-or-no questions of one kind on one page. One left alone stays unknown. */
export function SeveralPage({
  texts,
  answers,
  facts,
}: ScreenProps & { readonly answers: Answers; readonly facts: readonly SimpleFact[] }) {
  const { lang, words } = texts
  const { question } = words
  return (
    <>
      <PageHeading title={question.together} lead={question.togetherLead} />
      <div class="several">
        {facts.map((fact) => {
          const given = answers.given.get(fact.id)
          const said = wordsOf(fact, texts)
          return (
            <Margin lang={lang} source={marginOfFact(fact, texts)}>
              <Field
                lang={lang}
                field={{
                  kind: 'choice',
                  name: answerName(fact.id),
                  label: said.question,
                  options: [
                    { value: 'yes', label: words.yes },
                    { value: 'no', label: words.no },
                    { value: UNKNOWN, label: componentTexts(lang).question.dontKnow },
                  ],
                  value: shownValue(given),
                  mayBeUnknown: false,
                }}
              />
              <WhyWeAsk lang={lang}>{said.why}</WhyWeAsk>
            </Margin>
          )
        })}
      </div>
      <Margin lang={lang}>
        <ButtonRow>
          <Button>{question.continue}</Button>
          <Button kind="secondary" name={FIELDS.go} value="to:result">
            {question.see}
          </Button>
        </ButtonRow>
      </Margin>
    </>
  )
}

function shownValue(given: Given | undefined): string | undefined {
  if (given === undefined) return undefined
  if (given === null) return UNKNOWN
  return given === true ? 'yes' : 'no'
}
