import { numbersOf } from '@sejour/cases'
import type { CaseFile, ProcedureInFile } from '@sejour/desk'
import { Day } from '../../components/index.ts'
import type { Catalogue } from '../agenda/entry-fields.tsx'
import { dayOfEntry, labelOfEntry } from '../agenda/entry-name.ts'
import { agendaTexts } from '../agenda/texts/index.ts'
import type { CaseFrame } from '../frame/frame.ts'
import { nameOf } from '../people-names.ts'
import { deskHref } from '../slugs.ts'
import { overviewTexts } from './texts/index.ts'

/** What happened in one round, oldest first: what it was, whom it concerns, what proves it. */
export function Story({
  frame: { lang },
  file,
  round,
  catalogue,
}: {
  frame: CaseFrame
  file: CaseFile
  round: ProcedureInFile
  catalogue: Catalogue
}) {
  if (round.entries.length === 0) return null
  const words = overviewTexts[lang]
  const kinds = agendaTexts[lang].entry.kinds
  const numbers = numbersOf(file.state)
  const agenda = deskHref(lang, 'caseAgenda', { case: file.caseId })
  return (
    <ol class="desk-story">
      {round.entries.map((entry) => {
        const day = dayOfEntry(entry)
        const name = labelOfEntry(entry, catalogue, lang)
        const persons = (entry.persons ?? []).flatMap((id) => {
          const person = file.state.persons.get(id)
          return person === undefined ? [] : [nameOf(person, lang)]
        })
        const proof = (entry.exhibits ?? []).flatMap((id) => numbers.get(id) ?? [])
        return (
          <li>
            <span class="desk-quiet figures">
              {day === undefined ? words.dayUnknown : <Day lang={lang} day={day} />}
            </span>
            <span>
              <a href={`${agenda}#entry-${entry.id}`}>{name}</a>
              {name !== kinds[entry.kind] && (
                <span class="desk-quiet"> · {kinds[entry.kind].toLocaleLowerCase()}</span>
              )}
              {persons.length > 0 && <span class="desk-quiet"> · {persons.join(', ')}</span>}
              {proof.length > 0 && (
                <span class="desk-quiet"> · {words.provedBy(proof.join(', '))}</span>
              )}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
