import { PERSON_LANGS } from '@sejour/chain'
import { nameOf } from '../people-names.ts'
import { deskHref } from '../slugs.ts'
import type { SharingProps } from './page.tsx'
import { sharingTexts } from './texts/index.ts'

/** The page of each person as they read it, and how often it was read. */
export function SeenByPerson({ frame, file, reads }: SharingProps) {
  const { lang } = frame
  const { seen: words, language } = sharingTexts[lang]
  const places = { case: file.caseId }
  const byPerson = reads?.filter(({ by }) => file.state.persons.has(by)).length ?? 0
  return (
    <section id="seen" aria-labelledby="seen-title">
      <h2 id="seen-title">{words.title}</h2>
      <p class="desk-quiet">{words.lead}</p>
      <ul class="desk-rows">
        {file.people.map(({ person }) => (
          <li class="desk-row">
            <p class="desk-row-main">{words.open(nameOf(person, lang))}</p>
            <p>
              {PERSON_LANGS.map((other, index) => (
                <>
                  {index > 0 && ' · '}
                  <a
                    href={`${deskHref(lang, 'share', places)}?${new URLSearchParams({ apercu: person.id, langue: other })}`}
                  >
                    {language[other]}
                  </a>
                </>
              ))}
            </p>
          </li>
        ))}
      </ul>
      {reads !== undefined && (
        <p>
          {words.byPerson(byPerson)} {words.byTeam(reads.length - byPerson)}{' '}
          <a href={deskHref(lang, 'readLog', places)}>{words.all}</a>
        </p>
      )}
    </section>
  )
}
