import { Keeping } from '../../app/guide/device.tsx'
import { FIELDS } from '../../app/guide/read-given.ts'
import { Button, ButtonRow, Margin, PageHeading } from '../../components/index.ts'
import { AnswerRows } from './answer-rows.tsx'
import type { Answers } from './answers.ts'
import type { ScreenProps } from './screen.tsx'

/** Every answer, to be changed before the ways are shown. */
export function CheckPage({
  prepared,
  texts,
  device,
  answers,
}: ScreenProps & { readonly answers: Answers }) {
  const { check } = texts.words
  return (
    <>
      <PageHeading title={check.title} lead={check.lead} />
      {answers.given.size === 0 && <p>{check.none}</p>}
      <AnswerRows prepared={prepared} answers={answers} texts={texts} />
      <Margin lang={texts.lang}>
        <ButtonRow>
          <Button name={FIELDS.go} value="to:result">
            {check.see}
          </Button>
        </ButtonRow>
      </Margin>
      {device && <Keeping device={device} texts={texts} />}
    </>
  )
}
