import type { AgendaItem, CaseFile } from '@sejour/desk'
import { formsOf } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { AlertsBlock } from './alerts-block.tsx'
import { EntriesBlock } from './entries-block.tsx'
import type { Catalogue } from './entry-fields.tsx'
import { ItemBlock } from './item-block.tsx'
import { agendaTexts } from './texts/index.ts'

/** What the page of the limits of a case shows. */
export interface CaseAgendaPageProps {
  readonly frame: CaseFrame
  readonly file: CaseFile
  readonly catalogue: Catalogue
  readonly sent: Sent | undefined
}

/** Every limit of a case, how it was found and what proves it; and what happened, from which all follows. */
export function CaseAgendaPage({ frame, file, catalogue, sent }: CaseAgendaPageProps) {
  const words = agendaTexts[frame.lang]
  const forms = formsOf(frame, sent, words.errors)
  const inState = (...states: readonly AgendaItem['state'][]) =>
    file.agenda.filter(({ state }) => states.includes(state))
  const running = inState('running', 'not-yet')
  const items = (of: readonly AgendaItem[]) =>
    of.map((item) => <ItemBlock forms={forms} file={file} item={item} />)
  const folded = [
    { title: words.item.past, of: inState('past') },
    { title: words.item.handled, of: inState('handled') },
  ].filter(({ of }) => of.length > 0)
  return (
    <CasePage frame={frame} title={words.titleCase} forms={forms}>
      {running.length === 0 && <p class="desk-empty">{words.item.nothing}</p>}
      {running.length > 0 && (
        <section aria-labelledby="running">
          <h2 id="running">{words.item.running}</h2>
          <div class="desk-dues">{items(running)}</div>
        </section>
      )}
      {folded.map(({ title, of }) => (
        <details class="desk-more">
          <summary>
            {title} <span class="figures desk-count">{of.length}</span>
          </summary>
          <div class="desk-dues">{items(of)}</div>
        </details>
      ))}
      <AlertsBlock forms={forms} alerts={file.alerts} />
      <EntriesBlock forms={forms} file={file} catalogue={catalogue} />
    </CasePage>
  )
}
