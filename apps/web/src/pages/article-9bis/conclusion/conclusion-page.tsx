import { Keeping, WishButton } from '../../../app/guide/device.tsx'
import { FIELDS } from '../../../app/guide/read-given.ts'
import {
  Button,
  ButtonRow,
  Margin,
  formatDay,
  MarkWithWord,
  Notice,
  PageHeading,
  Thread,
  ToConfirm,
} from '../../../components/index.ts'
import type { Answers } from '../answers.ts'
import type { ScreenProps } from '../screen.tsx'
import { conclude } from './conclusion.ts'
import { Blockers, Changes, Remarks, Why } from './findings.tsx'
import { notesOnce } from './notes.ts'
import { CostSection, GatherSection, HelpSection, LimitSection } from './next-steps.tsx'
import { threadOf } from './thread-of.ts'
import { treeReader } from './tree.ts'

/** What follows from the answers: the conclusion first, then what to do, then why. */
export function ConclusionPage(props: ScreenProps & { readonly answers: Answers }) {
  const { prepared, texts, answers, today, device } = props
  const { words, lang } = texts
  const text = words.conclusion
  const found = conclude(prepared, answers, texts)
  const reader = treeReader(prepared, answers, texts)
  const { lastKnown } = found.outcome
  return (
    <>
      <PageHeading
        title={text.title}
        lead={
          <span class="outcome">
            {lastKnown ? text.lastKnown(lastKnown.label) : `${found.outcome.label}.`}
          </span>
        }
      />
      <p>
        <MarkWithWord
          lang={lang}
          finding={found.finding}
          appreciatedBy={words.authorities['Office des étrangers']}
        />
        {lastKnown && ' '}
        {lastKnown && <ToConfirm lang={lang} />}
      </p>
      {lastKnown && <p>{text.openDoor}</p>}
      <p class="quiet">
        {text.lawOf(formatDay(answers.on, lang))}. {text.notAPromise}
      </p>
      {found.notes.length > 0 && (
        <Notice title={text.notesTitle}>
          {notesOnce(found).map((note) => (
            <p>{note}</p>
          ))}
        </Notice>
      )}
      <Thread lang={lang} label={text.thread} steps={threadOf(answers.on, today, words)} />
      <Blockers found={found} reader={reader} texts={texts} />
      <Changes prepared={prepared} answers={answers} found={found} texts={texts} />
      <Remarks title={text.warnings} notices={found.warnings} texts={texts} />
      <Remarks
        title={text.weaknesses}
        lead={text.weaknessesLead}
        notices={found.weaknesses}
        texts={texts}
      />
      <GatherSection prepared={prepared} answers={answers} missing={found.missing} texts={texts} />
      <CostSection on={answers.on} texts={texts} />
      <LimitSection texts={texts} />
      <Why found={found} reader={reader} texts={texts} />
      <HelpSection texts={texts} />
      <Margin lang={lang}>
        <ButtonRow>
          {device && <WishButton wish="print">{text.print}</WishButton>}
          <Button kind="secondary" name={FIELDS.go} value="to:check">
            {text.review}
          </Button>
          <Button kind="secondary" name={FIELDS.go} value="restart">
            {text.again}
          </Button>
        </ButtonRow>
      </Margin>
      {device && <Keeping device={device} texts={texts} />}
    </>
  )
}
