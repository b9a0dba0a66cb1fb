import { sayProvision } from '@sejour/answers/say'
import {
  type Machine,
  machines,
  sayHolder,
  sayMachine,
  sayState,
  sayTaker,
  sayTransition,
  type Transition,
} from '@sejour/chain'
import { drawMachine } from '@sejour/chain/picture'
import { remedies } from '@sejour/law/recours'

const INTRODUCTION = `# The machines of the chain

How a file travels: the states of each procedure, remedy, title and paper, who has the file in each, and what leads from one to the next. Drawn from the data of packages/chain by tools/draw-machines.ts; a test refuses pictures that are out of date. Words are those of the product, in French.

A dashed way is out of the usual course, or open from almost everywhere: where nobody told it, it is never taken to have happened. What is marked « à confirmer » has no source that was read, and a lawyer must confirm it.
`

/** The files of docs/machines, by name: a picture for each machine, and one page. */
export function machinePages(): ReadonlyMap<string, string> {
  const pages = machines.map((machine) => pageOf(machine))
  return new Map([
    ...machines.map((machine) => [`${machine.id}.svg`, `${drawMachine(machine, 'fr')}\n`] as const),
    ['README.md', [INTRODUCTION, ...pages].join('\n')],
  ])
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
      ...grouped(machine.transitions).map((one) => rowOf(machine, one)),
    ]),
    '',
  ].join('\n')
}

function rowOf(machine: Machine, one: Transition): readonly string[] {
  const say = (state: string) => sayState(machine.id, state, 'fr')
  const isStaying = one.from.every((state) => state === one.to) || one.id.includes('@')
  return [
    one.from.map(say).join(' ; '),
    isStaying ? '(inchangé)' : say(one.to),
    sayTransition(one, 'fr'),
    sayTaker(one.by, 'fr'),
    remedies.find(({ id }) => id === one.limit)?.label ?? '',
    one.act === undefined ? '' : `\`${one.act}\``,
    sourceOf(one),
  ]
}

/** The same thing in several states is one line. */
function grouped(transitions: readonly Transition[]): readonly Transition[] {
  const lines = new Map<string, Transition>()
  for (const one of transitions) {
    const key = one.id.split('@')[0] ?? one.id
    const before = one.id.includes('@') ? lines.get(key) : undefined
    lines.set(key, before ? { ...before, from: [...before.from, ...one.from] } : one)
  }
  return [...lines.values()]
}

function sourceOf({ source, filed }: Transition): string {
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
