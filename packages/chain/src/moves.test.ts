import { expect, test } from 'vitest'
import { machines } from './machines/index.ts'
import { movesOf } from './moves.ts'

test.each(machines.map((machine) => [machine.id, machine] as const))(
  '%s: no move is lost where several are one line',
  (_, machine) => {
    const count = (all: readonly { readonly from: readonly string[] }[]) =>
      all.flatMap(({ from }) => from).length
    expect(count(movesOf(machine))).toBe(count(machine.transitions))
    for (const { id, from, to, isStaying } of movesOf(machine)) {
      if (!isStaying)
        expect(
          from.some((state) => state !== to),
          id,
        ).toBe(true)
    }
  },
)
