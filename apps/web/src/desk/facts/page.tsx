import type { CaseFile, FactInFile, ProcedureInFile } from '@sejour/desk'
import { marginOf } from '../../app/tool/said.ts'
import { ButtonLink, formatDay, Margin } from '../../components/index.ts'
import { DayField, FieldRow, SelectField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import { formsOf, type Forms, type OneForm } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame, DeskFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { factsTexts } from './texts/index.ts'
import { ValueField } from './value-field.tsx'

/** What the page of facts shows. */
export interface FactsProps {
  readonly frame: CaseFrame
  readonly file: CaseFile
  readonly sent: Sent | undefined
}

/** What the law asks about each procedure of the case, and what is known of it. */
export function FactsPage({ frame, file, sent }: FactsProps) {
  const words = factsTexts[frame.lang]
  const forms = formsOf(frame, sent, words.errors)
  const rounds = file.procedures.toReversed()
  return (
    <CasePage frame={frame} title={words.title} forms={forms}>
      {rounds.length === 0 ? (
        <>
          <p class="desk-empty">{words.noProcedure}</p>
          <ButtonLink href={`${deskHref(frame.lang, 'case', { case: file.caseId })}#open-form`}>
            {words.openProcedure}
          </ButtonLink>
        </>
      ) : (
        <p class="desk-lead">{words.lead}</p>
      )}
      {rounds.map((round) => (
        <Round forms={forms} file={file} round={round} />
      ))}
    </CasePage>
  )
}

function Round({ forms, file, round }: { forms: Forms; file: CaseFile; round: ProcedureInFile }) {
  const { lang } = forms.frame
  const words = factsTexts[lang]
  const decides = new Set(round.missing.filter((one) => one.decides).map(({ fact }) => fact))
  const remarks = new Set(round.missing.filter((one) => !one.decides).map(({ fact }) => fact))
  const missing = (which: ReadonlySet<string>) =>
    round.facts.filter(
      ({ fact, from, type }) => which.has(fact) && from === undefined && type !== 'list',
    )
  // Arguments fill what the law examines as a list: they have a page of their own.
  const lists = round.facts.filter(({ from, type }) => from === undefined && type === 'list')
  const known = round.facts.filter(({ from }) => from !== undefined)
  return (
    <section id={round.id}>
      <h2>
        {round.title}
        {round.round > 1 && <span class="desk-quiet"> · {words.round(round.round)}</span>}
      </h2>
      {decides.size === 0 && <p class="desk-quiet">{words.allKnown}</p>}
      <Questions forms={forms} round={round} heading={words.decides} facts={missing(decides)} />
      <Questions
        forms={forms}
        round={round}
        heading={words.remarks}
        facts={missing(remarks)}
        isFolded
      />
      {lists.length > 0 && (
        <p>
          {lists.map(({ label }) => label).join(' · ')} : {words.list}{' '}
          <a href={deskHref(lang, 'arguments', { case: file.caseId })}>{words.listLink}</a>
        </p>
      )}
      {known.length > 0 && <h3>{words.answered}</h3>}
      <div class="desk-known">
        {known.map((fact) => (
          <Known forms={forms} file={file} round={round} fact={fact} />
        ))}
      </div>
    </section>
  )
}

/** Open questions of one kind: one form for all of them. */
function Questions({
  forms,
  round,
  heading,
  facts,
  isFolded = false,
}: {
  forms: Forms
  round: ProcedureInFile
  heading: string
  facts: readonly FactInFile[]
  isFolded?: boolean
}) {
  const { frame } = forms
  const words = factsTexts[frame.lang]
  if (facts.length === 0) return null
  const about = `${round.id}${isFolded ? '.more' : ''}`
  const isSent = forms.sent?.about === about
  const questions = frame.mayWrite ? (
    <Form
      forms={forms}
      verb="state"
      about={about}
      submit={words.save}
      kind={isFolded ? 'secondary' : 'primary'}
      class="desk-questions"
    >
      {(form) => (
        <>
          {facts.map((fact) => (
            <Asked form={form} fact={fact} />
          ))}
          <StatedFields form={form} />
        </>
      )}
    </Form>
  ) : (
    <ul>
      {facts.map(({ question }) => (
        <li>{question}</li>
      ))}
    </ul>
  )
  return isFolded ? (
    <details class="desk-more" open={isSent}>
      <summary>
        {heading} ({facts.length})
      </summary>
      {questions}
    </details>
  ) : (
    <>
      <h3>{heading}</h3>
      {questions}
    </>
  )
}

function Asked({ form, fact }: { form: OneForm; fact: FactInFile }) {
  const { lang } = form.frame
  const words = factsTexts[lang]
  return (
    <Margin lang={lang} source={fact.sources.map((source) => marginOf(source, lang))}>
      <ValueField form={form} fact={fact} />
      <details class="desk-more">
        <summary>
          {words.why}
          <span class="visually-hidden">: {fact.label}</span>
        </summary>
        <p>{fact.why}</p>
        {fact.exhibits.length > 0 && (
          <p>
            {words.proofs} : {fact.exhibits.join(' · ')}
          </p>
        )}
      </details>
    </Margin>
  )
}

const SPEAKERS = ['person', 'counsel', 'authority', 'piece', 'other'] as const

function StatedFields({ form, by = 'person' }: { form: OneForm; by?: string }) {
  const words = factsTexts[form.frame.lang]
  return (
    <FieldRow>
      <SelectField
        form={form}
        name="statedBy"
        label={words.whoStates}
        value={by}
        width="middle"
        options={SPEAKERS.map((value) => ({ value, label: words.statedBy[value] }))}
      />
      <DayField form={form} name="statedOn" label={words.statedOn} value={form.frame.today} />
    </FieldRow>
  )
}

function Known({
  forms,
  file,
  round,
  fact,
}: {
  forms: Forms
  file: CaseFile
  round: ProcedureInFile
  fact: FactInFile
}) {
  const { frame, sent } = forms
  const { lang } = frame
  const words = factsTexts[lang]
  const about = `${round.id}.${fact.fact}`
  const stated = fact.from?.kind === 'stated' ? fact.from : undefined
  return (
    <Margin lang={lang} source={fact.sources.map((source) => marginOf(source, lang))}>
      <div class="desk-fact" id={about}>
        <p>
          <span class="desk-quiet">{fact.label}</span>
          <br />
          <strong>{fact.said}</strong>
        </p>
        <p class="desk-quiet">{saidOf(fact, frame)}</p>
        <Proofs frame={frame} file={file} fact={fact} />
        {fact.type === 'list' && (
          <p>
            <a href={deskHref(lang, 'arguments', { case: file.caseId })}>{words.listLink}</a>
          </p>
        )}
        {frame.mayWrite && fact.type !== 'list' && (
          <details class="desk-more" open={sent?.about === about}>
            <summary aria-label={words.changeThis(fact.label)}>{words.change}</summary>
            <Form forms={forms} verb="restate" about={about} submit={words.saveOne}>
              {(form) => (
                <>
                  <ValueField form={form} fact={fact} />
                  <StatedFields form={form} {...(stated !== undefined && { by: stated.by })} />
                </>
              )}
            </Form>
            {stated !== undefined && (
              <Form
                forms={forms}
                verb="withdraw"
                about={about}
                submit={words.withdraw}
                says={words.withdrawThis(fact.label)}
                kind="quiet"
              />
            )}
          </details>
        )}
      </div>
    </Margin>
  )
}

function saidOf({ from }: FactInFile, { lang }: DeskFrame): string {
  const words = factsTexts[lang]
  if (from === undefined) return ''
  return from.kind === 'stated'
    ? words.said(words.statedBy[from.by], formatDay(from.on, lang))
    : words.derived[from.of]
}

function Proofs({ frame, file, fact }: { frame: DeskFrame; file: CaseFile; fact: FactInFile }) {
  const words = factsTexts[frame.lang]
  const href = deskHref(frame.lang, 'exhibits', { case: file.caseId })
  if (fact.provedBy.length === 0) {
    if (fact.from?.kind !== 'stated' || fact.exhibits.length === 0) return null
    return (
      <p class="desk-quiet">
        {words.noProof} · <a href={href}>{words.link}</a>
      </p>
    )
  }
  return (
    <p class="desk-quiet">
      {words.provedBy}{' '}
      {fact.provedBy.map((id, index) => (
        <>
          {index > 0 && ', '}
          <a href={`${href}#${id}`}>{file.state.exhibits.get(id)?.title}</a>
        </>
      ))}
    </p>
  )
}
