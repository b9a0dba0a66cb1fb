import { ACT_LANGS, findAct } from '@sejour/acts'
import { limitDe, limitEn, limitFr, limitNl } from '@sejour/answers/limit'
import { saySource } from '@sejour/answers/say'
import { type Machine, type Move, movesOf, sayState, sayTaker, sayTransition } from '@sejour/chain'
import { remedies } from '@sejour/law/recours'
import { marginOf } from '../../app/tool/said.ts'
import { addressOf } from '../../app/slugs.ts'
import { formatDay, MarginNote, MarkWithWord } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import { actHref } from '../actes/act-href.ts'
import { parcoursTexts } from './texts/index.ts'

interface MoveTableProps {
  readonly lang: Lang
  readonly machine: Machine
}

/** What may happen, by who does it: from where, to where, by which day, on which paper, who says so. */
export function MoveTables({ lang, machine }: MoveTableProps) {
  const { columns } = parcoursTexts(lang)
  const moves = movesOf(machine)
  const takers = [...new Set(moves.map(({ by }) => by))]
  return (
    <>
      {takers.map((taker) => (
        <section aria-labelledby={`par-${taker}`}>
          <h3 id={`par-${taker}`}>{capital(sayTaker(taker, lang))}</h3>
          <table class="chain-moves" aria-labelledby={`par-${taker}`}>
            <thead>
              <tr>
                {Object.values(columns).map((label) => (
                  <th scope="col">{label}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {moves
                .filter(({ by }) => by === taker)
                .map((move) => (
                  <Row lang={lang} machine={machine} move={move} />
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  )
}

function Row({ lang, machine, move }: MoveTableProps & CellProps) {
  const texts = parcoursTexts(lang)
  const { columns } = texts
  const say = (state: string) => sayState(machine.id, state, lang)
  return (
    <tr>
      <th scope="row">
        {sayTransition(move, lang)}
        {move.isLeft && (
          <span class="chain-left">
            <MarkWithWord lang={lang} finding="discretionary" />
          </span>
        )}
      </th>
      <td data-label={columns.from}>
        <Froms lang={lang} states={move.from.map(say)} />
      </td>
      <td data-label={columns.to}>{move.isStaying ? texts.unchanged : say(move.to)}</td>
      <Terms lang={lang} move={move} />
      <td data-label={columns.source}>
        <MarginNote lang={lang} source={marginOf(saySource(move.source, lang), lang)} />
        <Filed lang={lang} move={move} />
      </td>
    </tr>
  )
}

/** More steps than this are folded. */
const MOST_NAMED = 3

function Froms({ lang, states }: { lang: Lang; states: readonly string[] }) {
  if (states.length <= MOST_NAMED) return <>{states.join(' ; ')}</>
  return (
    <details>
      <summary>{parcoursTexts(lang).steps(states.length)}</summary>
      {states.join(' ; ')}
    </details>
  )
}

interface CellProps {
  readonly lang: Lang
  readonly move: Move
}

/** By which day, and on which paper. An empty cell says nothing on a telephone. */
function Terms({ lang, move }: CellProps) {
  const { columns } = parcoursTexts(lang)
  const label = move.limit === undefined ? undefined : limitLabel(move.limit, lang)
  const act = move.act === undefined ? undefined : findAct(move.act)
  // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- an empty cell, and no control
  if (label === undefined && !act) return <td class="chain-void" />
  const actLang = ACT_LANGS.find((one) => one === lang) ?? 'fr'
  return (
    <td data-label={columns.terms}>
      {label !== undefined && (
        <p>
          <a href={addressOf(lang, '/delai')}>{label}</a>
        </p>
      )}
      {act && (
        <p>
          <a href={actHref(lang, act.id)} lang={actLang === lang ? undefined : actLang}>
            {act.words[actLang].title}
          </a>
        </p>
      )}
    </td>
  )
}

function Filed({ lang, move: { filed } }: CellProps) {
  const texts = parcoursTexts(lang)
  if (!filed) return null
  return (
    <p class="hint">
      {[
        ...(filed.from === undefined ? [] : [texts.filedFrom(formatDay(filed.from, lang))]),
        ...(filed.until === undefined ? [] : [texts.filedUntil(formatDay(filed.until, lang))]),
      ].join(', ')}
    </p>
  )
}

const LIMITS = { fr: limitFr, nl: limitNl, de: limitDe, en: limitEn }

function limitLabel(limit: string, lang: Lang): string | undefined {
  const remedy = remedies.find(({ id }) => id === limit)
  return remedy && LIMITS[lang].remedy(remedy)
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
