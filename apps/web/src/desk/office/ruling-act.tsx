import type { RulingShown } from '@sejour/desk'
import { Form } from '../form/form.tsx'
import { deskHref } from '../slugs.ts'
import type { RulingParts } from './ruling-parts.ts'
import { COLON, rulingTexts } from './texts/index.ts'

const BESIDE = ['annexe-13', 'annexe-13septies', 'annexe-13sexies'] as const

/** The act that says a ruling, written from it, and those that may go with it. */
export function RulingAct({
  frame,
  forms,
  file,
  acts,
  current,
}: RulingParts & { current: RulingShown }) {
  const { lang } = frame
  const words = rulingTexts[lang]
  const { ruling, kind } = current
  if (ruling.decision === undefined) return null
  const isKept = ruling.act !== undefined && acts.has(ruling.act)
  const here = { case: file.caseId }
  const canPrepare = frame.mayWrite && ruling.status !== 'withdrawn' && kind?.act !== undefined
  return (
    <>
      <h3 id="act">{words.act}</h3>
      {kind?.act === undefined && <p class="desk-quiet">{words.noAct}</p>}
      {canPrepare && <p class="desk-quiet">{words.actLead}</p>}
      {ruling.act !== undefined && (
        <p>
          {isKept ? (
            <a href={deskHref(lang, 'act', { ...here, act: ruling.act })}>
              {words.openAct}
              {COLON[lang]} {acts.get(ruling.act)}
            </a>
          ) : (
            words.actGone
          )}
        </p>
      )}
      {canPrepare && (
        <Form
          forms={forms}
          verb="act"
          about={ruling.id}
          submit={ruling.act === undefined ? words.prepareAct : words.prepareActAgain}
          kind={ruling.act === undefined ? 'secondary' : 'quiet'}
        />
      )}
      {frame.mayWrite && kind?.grants === undefined && (
        <details class="desk-more">
          <summary>{words.beside}</summary>
          <p class="desk-quiet">{words.besideLead}</p>
          <ul>
            {BESIDE.map((act) => (
              <li>
                <a href={`${deskHref(lang, 'acts', here)}?modele=${act}`}>
                  {words.besideActs[act]}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
