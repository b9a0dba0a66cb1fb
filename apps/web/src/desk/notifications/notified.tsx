import { saySource } from '@sejour/answers/say'
import { numbersOf } from '@sejour/cases'
import type { CaseFile, NotifiedPaper } from '@sejour/desk'
import { aConfirmer } from '@sejour/law'
import { marginOf } from '../../app/tool/said.ts'
import { Day, formatDay, Margin, Notice } from '../../components/index.ts'
import { StartAct } from '../acts/start-act.tsx'
import type { Catalogue } from '../agenda/entry-fields.tsx'
import { labelOfEntry } from '../agenda/entry-name.ts'
import { ItemBlock } from '../agenda/item-block.tsx'
import { agendaTexts } from '../agenda/texts/index.ts'
import { SelectField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import { nameOf } from '../people-names.ts'
import { deskHref } from '../slugs.ts'
import { actOfDecision } from './act-of-decision.ts'
import { Attempts } from './pending.tsx'
import { RecipientLine } from './recipient.tsx'
import { notificationsTexts } from './texts/index.ts'

interface NotifiedProps {
  readonly forms: Forms
  readonly file: CaseFile
  readonly catalogue: Catalogue
  readonly paper: NotifiedPaper
}

/** One paper that was notified: to whom, where, how, with which proof, and every limit that follows. */
export function Notified({ forms, file, catalogue, paper }: NotifiedProps) {
  const { frame } = forms
  const { lang } = frame
  const words = notificationsTexts[lang]
  const { entry, recipients, attempts, limits } = paper
  const { by, on } = entry.notification
  const template = entry.kind === 'decision-notified' ? actOfDecision(entry.decision) : undefined
  const running = limits.filter(({ state }) => state !== 'handled')
  const handled = limits.filter(({ state }) => state === 'handled')
  return (
    <article class="desk-round" id={`entry-${entry.id}`}>
      <h3>{labelOfEntry(entry, catalogue, lang)}</h3>
      <p>
        {words.to} {namesOf(paper, file, lang)}
        {', '}
        {agendaTexts[lang].entry.modes[by].toLocaleLowerCase()}
        {on !== undefined && (
          <>
            {', '}
            <strong>
              <Day lang={lang} day={on} weekday />
            </strong>
          </>
        )}
      </p>
      {on === undefined && <p class="desk-late">{words.dayUnknown}</p>}
      {by === 'refused' && <p>{words.refusedCounts}</p>}
      {recipients.map((recipient) => (
        <RecipientLine lang={lang} file={file} recipient={recipient} />
      ))}
      <TakenBack lang={lang} paper={paper} />
      <Proof forms={forms} file={file} paper={paper} />
      <Attempts lang={lang} attempts={attempts} />
      <Earlier forms={forms} file={file} catalogue={catalogue} paper={paper} />
      {frame.mayWrite && template !== undefined && (
        <>
          <p class="desk-quiet">{words.deed}</p>
          <StartAct frame={frame} caseId={file.caseId} template={template} decision={entry.id} />
        </>
      )}
      <h4>{words.limits}</h4>
      {limits.length === 0 && <p class="desk-quiet">{words.noLimits}</p>}
      <div class="desk-dues">
        {running.map((item) => (
          <ItemBlock forms={forms} file={file} item={item} />
        ))}
      </div>
      {handled.length > 0 && (
        <details class="desk-more">
          <summary>
            {words.handled} <span class="figures desk-count">{handled.length}</span>
          </summary>
          <div class="desk-dues">
            {handled.map((item) => (
              <ItemBlock forms={forms} file={file} item={item} />
            ))}
          </div>
        </details>
      )}
    </article>
  )
}

function namesOf({ persons }: NotifiedPaper, file: CaseFile, lang: Forms['frame']['lang']): string {
  return persons
    .flatMap((id) => {
      const person = file.state.persons.get(id)
      return person === undefined ? [] : [nameOf(person, lang)]
    })
    .join(', ')
}

/** What becomes of a decision that its author took back, as far as anybody here read it. */
function TakenBack({
  lang,
  paper: { takenBack },
}: {
  lang: Forms['frame']['lang']
  paper: NotifiedPaper
}) {
  if (takenBack === undefined) return null
  const words = notificationsTexts[lang]
  return (
    <Margin lang={lang} source={marginOf(saySource(aConfirmer, lang), lang)}>
      <Notice tone="limit">
        <p>
          {words.takenBack(formatDay(takenBack, lang))} {words.toConfirm}
        </p>
      </Notice>
    </Margin>
  )
}

function Proof({ forms, file, paper: { entry, proof } }: Omit<NotifiedProps, 'catalogue'>) {
  const { frame, sent } = forms
  const { lang } = frame
  const words = notificationsTexts[lang]
  const numbers = numbersOf(file.state)
  const pieces = deskHref(lang, 'exhibits', { case: file.caseId })
  if (proof.length > 0) {
    return (
      <p>
        {words.proof}{' '}
        {proof.map((id) => (
          <a href={`${pieces}#${id}`}>
            {words.piece(numbers.get(id), file.state.exhibits.get(id)?.title ?? '')}
          </a>
        ))}
      </p>
    )
  }
  const options = [...file.state.exhibits.values()].map(({ id, title }) => ({
    value: id,
    label: title,
  }))
  return (
    <Notice tone="limit">
      <p>
        <strong>{words.noProof}</strong> {words.noProofWhy}
      </p>
      {frame.mayWrite && options.length === 0 && (
        <p>
          <a href={pieces}>{words.addPiece}</a>
        </p>
      )}
      {frame.mayWrite && options.length > 0 && (
        <details class="desk-more" open={sent?.verb === 'prove' && sent.about === entry.id}>
          <summary>{words.prove}</summary>
          <Form forms={forms} verb="prove" about={entry.id} submit={words.prove}>
            {(form) => (
              <SelectField form={form} name="exhibit" label={words.provePiece} options={options} />
            )}
          </Form>
        </details>
      )}
    </Notice>
  )
}

/** What stood there before it was corrected, and where to correct it again. */
function Earlier({ forms: { frame }, file, catalogue, paper }: NotifiedProps) {
  const { lang } = frame
  const words = notificationsTexts[lang]
  const agenda = deskHref(lang, 'caseAgenda', { case: file.caseId })
  const before = paper.earlier.flatMap((entry) =>
    'notification' in entry
      ? [
          [
            labelOfEntry(entry, catalogue, lang),
            agendaTexts[lang].entry.modes[entry.notification.by].toLocaleLowerCase(),
            entry.notification.on === undefined ? '?' : formatDay(entry.notification.on, lang),
          ].join(', '),
        ]
      : [],
  )
  return (
    <>
      {before.length > 0 && (
        <ul class="desk-quiet">
          {before.map((said) => (
            <li>{words.before(said)}</li>
          ))}
        </ul>
      )}
      {frame.mayWrite && (
        <p class="desk-quiet">
          <a href={`${agenda}#entry-${paper.entry.id}`}>{words.correct}</a>
        </p>
      )}
    </>
  )
}
