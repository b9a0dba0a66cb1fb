import type {
  ArgumentMap,
  CaseFile,
  Examined,
  PointOfRuling,
  ProcedureInFile,
  RenewalChecks,
} from '@sejour/desk'
import { formatDay } from '../../components/index.ts'
import { formsOf, type Forms } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { OtherOutcomes } from './examination-other.tsx'
import { RenewalChecksBlock } from './renewal-checks.tsx'
import { Stages } from './examination-stages.tsx'
import { examinationTexts } from './texts/index.ts'

/** One procedure as it is examined. */
export interface Examination {
  readonly procedure: ProcedureInFile
  /** Admissibility and merits are found apart. */
  readonly apart: boolean
  /** The stage of the rules that is about the merits. */
  readonly meritsStage: string
  /** The one in which the law leaves admissibility to the authority. */
  readonly admissibilityStage: string
  readonly examined?: Examined
  readonly points: readonly PointOfRuling[]
  readonly map?: ArgumentMap
  /** Something is asked to be prolonged. */
  readonly isRenewal: boolean
  readonly checks?: RenewalChecks
}

/** What the page of the examination shows. */
export interface ExaminationPageProps {
  readonly frame: CaseFrame
  readonly file: CaseFile
  readonly examinations: readonly Examination[]
  readonly names: ReadonlyMap<string, string>
  readonly sent: Sent | undefined
}

/** What each part of the page needs of one procedure. */
export interface ExaminationParts extends Omit<ExaminationPageProps, 'examinations' | 'sent'> {
  readonly forms: Forms
  readonly of: Examination
}

/** What the rules say, and beside it what a person finds: admissibility first, then the merits. */
export function ExaminationPage({ examinations, sent, ...page }: ExaminationPageProps) {
  const { frame, file } = page
  const { lang } = frame
  const words = examinationTexts[lang]
  const forms = formsOf(frame, sent, words.errors)
  const here = { case: file.caseId }
  return (
    <CasePage frame={frame} title={words.title} forms={forms}>
      {examinations.length === 0 && <p class="desk-empty">{words.noProcedure}</p>}
      {examinations.length > 0 && <p class="desk-lead">{words.lead}</p>}
      {examinations.map((of) => (
        <section id={of.procedure.id}>
          <h2 id={`title-${of.procedure.id}`}>
            {of.procedure.title}
            {of.procedure.round > 1 && <span class="desk-quiet"> · {of.procedure.round}</span>}
          </h2>
          <p class="desk-quiet">
            {words.lawOn(formatDay(of.procedure.lawOn, lang))} ·{' '}
            <a href={deskHref(lang, 'earlier', here)}>{words.toEarlier}</a> ·{' '}
            <a href={`${deskHref(lang, 'ruling', here)}#${of.procedure.id}`}>{words.toRuling}</a>
          </p>
          {of.isRenewal && <RenewalChecksBlock {...page} forms={forms} of={of} />}
          {of.isRenewal ? (
            <details class="desk-more">
              <summary>{words.firstRequest}</summary>
              <Stages {...page} forms={forms} of={of} />
            </details>
          ) : (
            <>
              <Stages {...page} forms={forms} of={of} />
              {of.apart && <OtherOutcomes {...page} forms={forms} of={of} />}
            </>
          )}
        </section>
      ))}
    </CasePage>
  )
}
