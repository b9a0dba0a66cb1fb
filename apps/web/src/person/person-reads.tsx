import type { PersonRead, PersonView } from '@sejour/desk'
import { sayPersonDay } from '@sejour/chain'
import { named } from './person-lang.ts'
import { personTexts } from './texts/index.ts'

/** Lines that stand on the page at once; older ones unfold. */
const SHOWN = 12

/** Who read the file: the day, the side, the role; never a name. */
export function Reads({ view }: { view: PersonView }) {
  const { lang, reads } = view
  const words = personTexts[lang].reads
  const older = reads.slice(SHOWN)
  return (
    <section aria-labelledby="reads">
      <h2 id="reads">{words.title}</h2>
      <p>{words.lead}</p>
      <Lines view={view} reads={reads.slice(0, SHOWN)} />
      {older.length > 0 && (
        <details>
          <summary>{words.older(older.length)}</summary>
          <Lines view={view} reads={older} />
        </details>
      )}
    </section>
  )
}

function Lines({ view, reads }: { view: PersonView; reads: readonly PersonRead[] }) {
  const { lang, follows } = view
  const words = personTexts[lang].reads
  const who = ({ by, role }: PersonRead): string => {
    if (by !== 'team') return words[by]
    const said = role === undefined ? words.formerMember : words.role[role]
    return `${named(lang, follows.organisation)} (${said})`
  }
  return (
    <ul class="person-reads">
      {reads.map((read) => (
        <li>
          <time dateTime={read.day}>{sayPersonDay(read.day, lang)}</time> · {who(read)}
          <span class="hint"> · {words.times(read.times)}</span>
        </li>
      ))}
    </ul>
  )
}
