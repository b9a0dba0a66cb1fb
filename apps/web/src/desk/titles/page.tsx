import type { CaseFile, RegisterLife, TitleView, UnlimitedOf } from '@sejour/desk'
import { formsOf } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { type RegisterIn, Registers } from './registers.tsx'
import { titlesTexts } from './texts/index.ts'
import { TitleBlock } from './title-block.tsx'
import { Unlimited } from './unlimited.tsx'

/** What the page of titles shows. */
export interface TitlesPageProps {
  readonly frame: CaseFrame
  readonly file: CaseFile
  /** Those that run first. */
  readonly titles: readonly TitleView[]
  readonly unlimited: readonly UnlimitedOf[]
  readonly registers: readonly RegisterLife[]
  /** In which procedure an entry or its end is recorded. Absent: in none, as things stand. */
  readonly registerIn: RegisterIn
  readonly sent: Sent | undefined
}

/** The titles of everybody in a case, what follows them, and the registers. */
export function TitlesPage({
  frame,
  file,
  titles,
  unlimited,
  registers,
  registerIn,
  sent,
}: TitlesPageProps) {
  const words = titlesTexts[frame.lang]
  const forms = formsOf(frame, sent, words.errors)
  return (
    <CasePage frame={frame} title={words.title} forms={forms}>
      <p class="desk-quiet">{words.lead}</p>
      {titles.length === 0 && (
        <p class="desk-empty">
          {words.none}{' '}
          <a href={deskHref(frame.lang, 'caseAgenda', { case: file.caseId })}>{words.toAgenda}</a>
        </p>
      )}
      {titles.map((title) => (
        <TitleBlock forms={forms} file={file} title={title} />
      ))}
      {titles.length > 0 && <Unlimited frame={frame} file={file} unlimited={unlimited} />}
      <Registers forms={forms} file={file} lives={registers} registerIn={registerIn} />
    </CasePage>
  )
}
