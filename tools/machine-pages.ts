import { sayProvision } from '@sejour/answers/say'
import {
  type Machine,
  machines,
  type Move,
  movesOf,
  sayHolder,
  sayMachine,
  sayState,
  sayTaker,
  sayTransition,
} from '@sejour/chain'
import { drawMachine } from '@sejour/chain/picture'
import { remedies } from '@sejour/law/recours'

const INTRODUCTION = `# The machines of the chain

How a file travels: the states of each procedure, remedy, title and paper, who has the file in each, and what leads from one to the next. Drawn from the data of packages/chain by tools/draw-machines.ts; a test refuses pictures that are out of date. Words are those of the product, in French.

The usual course goes straight down on the left; what turns off stands beside the state that it leaves. A way that found no room is named on the card that it leaves (→); where many states lead to the same one, they are counted on its card (←). What leaves a state where it is, is only in the table.

A dashed way is out of the usual course, or open from almost everywhere: where nobody told it, it is never taken to have happened. What is marked « à confirmer » has no source that was read, and a lawyer must confirm it.
`

/** The files of docs/machines, by name: a picture for each machine, and one page. */
export function machinePages(): ReadonlyMap<string, string> {
  const pages = machines.map((machine) => pageOf(machine))
  return new Map([
    ...machines.map(
      (machine) =>
        [`${machine.id}.svg`, `${alone(drawMachine(machine, 'fr', { width: 'wide' }))}\n`] as const,
    ),
    ['README.md', [INTRODUCTION, ...pages].join('\n')],
  ])
}

/** Colours of its own, light and dark: a picture that stands alone has no text around it. */
function alone(picture: string): string {
  const style =
    'svg{font-family:"Source Sans 3",sans-serif;color:#1e2427;background:#fcf9f3;--paper:#fcf9f3}' +
    '@media (prefers-color-scheme:dark){svg{color:#ebe6db;background:#16191a;--paper:#16191a}}'
  return picture.replace('<title>', `<style>${style}</style>\n<title>`)
}

function pageOf(machine: Machine): string {
  const name = sayMachine(machine.id, 'fr')
  return [
    `## ${name}`,
    '',
    `![${name}](${machine.id}.svg)`,
    '',
    table([
      ['État', 'Qui a le dossier'],
      ...machine.states.map((state) => [
        sayState(machine.id, state.id, 'fr'),
        state.isEnd ? `${sayHolder(state.holder, 'fr')} (fin)` : sayHolder(state.holder, 'fr'),
      ]),
    ]),
    '',
    table([
      ['De', 'À', 'Événement', 'Qui', 'Délai', 'Document', 'Source'],
      ...movesOf(machine).map((one) => rowOf(machine, one)),
    ]),
    '',
  ].join('\n')
}

function rowOf(machine: Machine, one: Move): readonly string[] {
  const say = (state: string) => sayState(machine.id, state, 'fr')
  return [
    one.from.map(say).join(' ; '),
    one.isStaying ? '(inchangé)' : say(one.to),
    sayTransition(one, 'fr'),
    sayTaker(one.by, 'fr'),
    remedies.find(({ id }) => id === one.limit)?.label ?? '',
    one.act === undefined ? '' : `\`${one.act}\``,
    sourceOf(one),
  ]
}

function sourceOf({ source, filed }: Move): string {
  const days = [
    ...(filed?.from ? [`demandes à partir du ${filed.from}`] : []),
    ...(filed?.until ? [`demandes jusqu’au ${filed.until}`] : []),
  ]
  const sure = source.certainty === 'high' || source.certainty === 'medium' ? [] : ['à confirmer']
  return [sayProvision(source, 'fr'), ...sure, ...days].join(', ')
}

/** Columns of one width, as the formatter wants them. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => (row[column] ?? '').length)),
  )
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - cell.length)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [
    line(head),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...body.map(line),
  ].join('\n')
}
