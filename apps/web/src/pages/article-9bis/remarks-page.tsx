import type { Prepared } from '@sejour/engine'
import { FIELDS } from '../../app/guide/read-given.ts'
import { Button, ButtonRow, Margin, PageHeading } from '../../components/index.ts'
import type { Answers } from './answers.ts'
import { openQuestions } from './screening.ts'
import type { ScreeningTexts } from './texts/index.ts'

/** Everything that decides is answered: the rest can be skipped as a whole. */
export function RemarksPage({
  texts,
  prepared,
  answers,
}: {
  readonly texts: ScreeningTexts
  readonly prepared: Prepared
  readonly answers: Answers
}) {
  const { lang, words } = texts
  const { remarks } = words
  return (
    <>
      <PageHeading title={remarks.title} lead={remarks.lead} />
      <p>{remarks.count(openQuestions(prepared, answers).length)}</p>
      <Margin lang={lang}>
        <ButtonRow>
          <Button name={FIELDS.go} value="remarks:no">
            {remarks.no}
          </Button>
          <Button kind="secondary" name={FIELDS.go} value="remarks:yes">
            {remarks.yes}
          </Button>
        </ButtonRow>
      </Margin>
    </>
  )
}
