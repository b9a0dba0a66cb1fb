import type { CaseFile, FactInFile } from '@sejour/desk'
import { marginOf } from '../../app/tool/said.ts'
import { formatDay, Margin } from '../../components/index.ts'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import type { DeskFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { StatedFields } from './stated-fields.tsx'
import { factsTexts } from './texts/index.ts'
import { ValueField } from './value-field.tsx'

/** One fact that is known: its value, who said it and when, what proves it, what was said before. */
export function Known({
  forms,
  file,
  names,
  about: whom,
  fact,
}: {
  forms: Forms
  file: CaseFile
  names: ReadonlyMap<string, string>
  /** The round, and behind an @ another person than the one who asks. */
  about: string
  fact: FactInFile
}) {
  const { frame, sent } = forms
  const { lang } = frame
  const words = factsTexts[lang]
  const about = `${whom}.${fact.fact}`
  const stated = fact.from?.kind === 'stated' ? fact.from : undefined
  return (
    <Margin lang={lang} source={fact.sources.map((source) => marginOf(source, lang))}>
      <div class="desk-fact" id={about}>
        <p>
          <span class="desk-quiet">{fact.label}</span>
          <br />
          <strong>{fact.said}</strong>
        </p>
        <p class="desk-quiet">{saidOf(fact, frame, names)}</p>
        <Proofs frame={frame} file={file} fact={fact} />
        <Earlier frame={frame} fact={fact} />
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

function saidOf(
  { from }: FactInFile,
  { lang }: DeskFrame,
  names: ReadonlyMap<string, string>,
): string {
  const words = factsTexts[lang]
  if (from === undefined) return ''
  if (from.kind === 'derived') return words.derived[from.of]
  const said = words.said(words.statedBy[from.by], formatDay(from.on, lang))
  const by = names.get(from.recordedBy)
  return by === undefined ? said : `${said} · ${words.recordedBy(by)}`
}

function Earlier({ frame: { lang }, fact }: { frame: DeskFrame; fact: FactInFile }) {
  const words = factsTexts[lang]
  if (fact.from?.kind !== 'stated' || fact.from.earlier.length === 0) return null
  return (
    <details class="desk-more">
      <summary>
        {words.earlier(fact.from.earlier.length)}
        <span class="visually-hidden">: {fact.label}</span>
      </summary>
      <ul>
        {fact.from.earlier.map(({ said, by, on }) => (
          <li>
            {said}
            <span class="desk-quiet">
              {' · '}
              {words.said(words.statedBy[by], formatDay(on, lang))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
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
