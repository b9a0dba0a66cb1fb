import type { CaseEntry } from '@sejour/cases'
import type { CaseFile, PersonInFile } from '@sejour/desk'
import { Day, formatDay } from '../../components/index.ts'
import type { Catalogue } from '../agenda/entry-fields.tsx'
import { dayOfEntry, labelOfEntry } from '../agenda/entry-name.ts'
import type { CaseFrame } from '../frame/frame.ts'
import { nameOf } from '../people-names.ts'
import { peopleTexts } from '../people/texts/index.ts'
import { deskHref } from '../slugs.ts'
import { overviewTexts } from './texts/index.ts'

/** Who is in the case, where each of them stands, and who acts for them. */
export function PeopleBlock({
  frame,
  file,
  catalogue,
}: {
  frame: CaseFrame
  file: CaseFile
  catalogue: Catalogue
}) {
  const { lang } = frame
  const words = overviewTexts[lang]
  const kinds = peopleTexts[lang].mandateKind
  const href = deskHref(lang, 'people', { case: file.caseId })
  const mandates = [...file.state.mandates.values()].filter(
    ({ ended, until }) => ended === undefined && (until === undefined || until >= file.on),
  )
  return (
    <>
      <h2>{words.people}</h2>
      <dl class="desk-list">
        {file.people.map((one) => (
          <div>
            <dt>
              <a href={`${href}#${one.person.id}`}>{nameOf(one.person, lang)}</a>
            </dt>
            <dd>
              <PersonStands frame={frame} file={file} one={one} catalogue={catalogue} />
            </dd>
          </div>
        ))}
      </dl>
      <h2>{words.mandates}</h2>
      {mandates.length === 0 && (
        <p class="desk-quiet">
          {words.noMandate} <a href={`${href}#mandates`}>{words.giveMandate}</a>
        </p>
      )}
      <dl class="desk-list">
        {mandates.map(({ kind, holder, from, until, electedDomicile }) => (
          <div>
            <dt>{kinds[kind]}</dt>
            <dd>
              {holder}
              <span class="desk-quiet">
                {' · '}
                {until === undefined
                  ? words.since(formatDay(from, lang))
                  : words.fromUntil(formatDay(from, lang), formatDay(until, lang))}
                {electedDomicile === true && ` · ${words.elects}`}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function PersonStands({
  frame: { lang },
  file,
  one,
  catalogue,
}: {
  frame: CaseFrame
  file: CaseFile
  one: PersonInFile
  catalogue: Catalogue
}) {
  const words = overviewTexts[lang]
  const people = peopleTexts[lang]
  const last = lastOutcome(file, one.person.id)
  return (
    <>
      {people.relation[one.person.relation]}
      {one.age !== undefined && `, ${people.age(one.age)}`}
      {one.left !== undefined && (
        <span class="desk-quiet"> · {people.left(formatDay(one.left.on, lang))}</span>
      )}
      {one.comesOfAge !== undefined && (
        <span class="desk-quiet"> · {people.comesOfAge(formatDay(one.comesOfAge, lang))}</span>
      )}
      <br />
      <span class="desk-quiet">
        {last === undefined ? (
          words.noOutcome
        ) : (
          <>
            {labelOfEntry(last, catalogue, lang)}
            {dayOfEntry(last) !== undefined && (
              <>
                {', '}
                <Day lang={lang} day={dayOfEntry(last) ?? ''} />
              </>
            )}
          </>
        )}
      </span>
    </>
  )
}

const OUTCOMES: readonly CaseEntry['kind'][] = [
  'decision-notified',
  'judgment-notified',
  'title-granted',
]

/** The last decision, judgment or title that concerns somebody: each comes out for themselves. */
function lastOutcome(file: CaseFile, person: string): CaseEntry | undefined {
  return file.procedures
    .flatMap((round) =>
      round.entries.filter((entry) => (entry.persons ?? round.persons).includes(person)),
    )
    .filter(({ kind }) => OUTCOMES.includes(kind))
    .toSorted((one, other) => (dayOfEntry(one) ?? '').localeCompare(dayOfEntry(other) ?? ''))
    .at(-1)
}
