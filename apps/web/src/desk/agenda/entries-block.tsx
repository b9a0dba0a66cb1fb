import type { CaseFile } from '@sejour/desk'
import type { Entry } from '@sejour/cases'
import { Day } from '../../components/index.ts'
import { TextField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import type { DeskLang } from '../slugs.ts'
import { type Catalogue, EntryFields } from './entry-fields.tsx'
import { dayOfEntry, labelOfEntry } from './entry-name.ts'
import { agendaTexts } from './texts/index.ts'

/** Kinds of entry in the order in which a story has them. */
export const ENTRY_KINDS = [
  'request-filed',
  'receipt-given',
  'decision-notified',
  'remedy-filed',
  'judgment-notified',
  'title-granted',
] as const satisfies readonly Entry['kind'][]

interface EntriesProps {
  readonly forms: Forms
  readonly file: CaseFile
  readonly catalogue: Catalogue
}

/** What happened, from which every limit follows: noted, corrected and withdrawn here. */
export function EntriesBlock({ forms, file, catalogue }: EntriesProps) {
  const { frame, sent } = forms
  const words = agendaTexts[frame.lang].entry
  const entries = file.procedures.flatMap((procedure) => procedure.entries)
  const has = (kind: Entry['kind']) => entries.some((entry) => entry.kind === kind)
  const kinds = ENTRY_KINDS.filter(
    (kind) =>
      (kind !== 'remedy-filed' || has('decision-notified') || has('judgment-notified')) &&
      (kind !== 'judgment-notified' || has('remedy-filed')),
  )
  return (
    <section aria-labelledby="entries">
      <h2 id="entries">{words.title}</h2>
      <p class="desk-quiet">{words.lead}</p>
      {entries.length === 0 && <p class="desk-empty">{words.none}</p>}
      <ul class="desk-rows">
        {entries.map((entry) => (
          <OneEntry forms={forms} file={file} catalogue={catalogue} entry={entry} />
        ))}
      </ul>
      {frame.mayWrite &&
        file.procedures.length > 0 &&
        kinds.map((kind) => (
          <details class="desk-more" id={`note-${kind}`} open={sent?.verb === `note-${kind}`}>
            <summary>{words.note[kind]}</summary>
            <Form forms={forms} verb={`note-${kind}`} submit={words.save} kind="primary">
              {(form) => <EntryFields form={form} file={file} catalogue={catalogue} kind={kind} />}
            </Form>
          </details>
        ))}
    </section>
  )
}

function OneEntry({ forms, file, catalogue, entry }: EntriesProps & { entry: Entry }) {
  const { frame, sent } = forms
  const words = agendaTexts[frame.lang].entry
  const name = labelOfEntry(entry, catalogue, frame.lang)
  const isChanging = sent?.about === entry.id
  const verb = `note-${entry.kind}`
  return (
    <li class="desk-row" id={`entry-${entry.id}`}>
      <div class="desk-row-main">
        <p>{name}</p>
        <p class="desk-quiet">
          {words.kinds[entry.kind]} <EntryDay lang={frame.lang} entry={entry} />
        </p>
        {frame.mayWrite && (
          <>
            <details class="desk-more" open={isChanging && sent?.verb === verb}>
              <summary>
                {words.correct}
                <span class="visually-hidden"> : {name}</span>
              </summary>
              <Form forms={forms} verb={verb} about={entry.id} submit={words.saveCorrection}>
                {(form) => (
                  <EntryFields
                    form={form}
                    file={file}
                    catalogue={catalogue}
                    kind={entry.kind}
                    entry={entry}
                  />
                )}
              </Form>
            </details>
            <details class="desk-more" open={isChanging && sent?.verb === 'withdraw'}>
              <summary>
                {words.withdraw}
                <span class="visually-hidden"> : {name}</span>
              </summary>
              <Form forms={forms} verb="withdraw" about={entry.id} submit={words.withdraw}>
                {(form) => <TextField form={form} name="why" label={words.why} />}
              </Form>
            </details>
          </>
        )}
      </div>
    </li>
  )
}

function EntryDay({ lang, entry }: { lang: DeskLang; entry: Entry }) {
  const words = agendaTexts[lang]
  const day = dayOfEntry(entry)
  return day === undefined ? <strong>{words.item.notYet}</strong> : <Day lang={lang} day={day} />
}
