import type { CaseFile, FactInFile, ProcedureInFile } from '@sejour/desk'
import { marginOf } from '../../app/tool/said.ts'
import { ButtonLink, Margin } from '../../components/index.ts'
import { Form } from '../form/form.tsx'
import { formsOf, type Forms, type OneForm } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { nameOf } from '../people-names.ts'
import { deskHref } from '../slugs.ts'
import { Known } from './known.tsx'
import { StatedFields } from './stated-fields.tsx'
import { factsTexts } from './texts/index.ts'
import { ValueField } from './value-field.tsx'

/** What the page of facts shows. */
export interface FactsProps {
  readonly frame: CaseFrame
  readonly file: CaseFile
  /** Of the accounts that wrote. */
  readonly names: ReadonlyMap<string, string>
  readonly sent: Sent | undefined
}

/** What the law asks about each procedure of the case, and what is known of it. */
export function FactsPage({ frame, file, names, sent }: FactsProps) {
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
        <Round forms={forms} file={file} names={names} round={round} />
      ))}
    </CasePage>
  )
}

interface RoundProps {
  readonly forms: Forms
  readonly file: CaseFile
  readonly names: ReadonlyMap<string, string>
  readonly round: ProcedureInFile
}

function Round({ forms, file, names, round }: RoundProps) {
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
      <Questions forms={forms} about={round.id} heading={words.decides} facts={missing(decides)} />
      <Questions
        forms={forms}
        about={`${round.id}.more`}
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
          <Known forms={forms} file={file} names={names} about={round.id} fact={fact} />
        ))}
      </div>
      {round.personal.map((one) => (
        <OfPerson forms={forms} file={file} names={names} round={round} one={one} />
      ))}
    </section>
  )
}

/** What the law asks of somebody else than the one who asks: each comes out for themselves. */
function OfPerson({
  forms,
  file,
  names,
  round,
  one: { person, facts },
}: RoundProps & { one: ProcedureInFile['personal'][number] }) {
  const { lang } = forms.frame
  const words = factsTexts[lang]
  const details = file.state.persons.get(person)
  const asked = facts.filter(({ type }) => type !== 'list')
  if (details === undefined || asked.length === 0) return null
  const about = `${round.id}@${person}`
  const known = asked.filter(({ from }) => from !== undefined)
  return (
    <details class="desk-more" id={about} open={forms.sent?.about?.startsWith(about) === true}>
      <summary>
        {words.ofPerson(nameOf(details, lang))}{' '}
        <span class="desk-quiet">{words.knownOf(known.length, asked.length)}</span>
      </summary>
      <div class="desk-known">
        {known.map((fact) => (
          <Known forms={forms} file={file} names={names} about={about} fact={fact} />
        ))}
      </div>
      <Questions
        forms={forms}
        about={about}
        heading={words.askedOf(nameOf(details, lang))}
        facts={asked.filter(({ from }) => from === undefined)}
      />
    </details>
  )
}

/** Open questions of one kind: one form for all of them. */
function Questions({
  forms,
  about,
  heading,
  facts,
  isFolded = false,
}: {
  forms: Forms
  about: string
  heading: string
  facts: readonly FactInFile[]
  isFolded?: boolean
}) {
  const { frame } = forms
  const words = factsTexts[frame.lang]
  if (facts.length === 0) return null
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
