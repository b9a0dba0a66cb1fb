import type { RegistresTexts } from './index.ts'

export const registres: RegistresTexts = {
  title: 'In which register?',
  description:
    'Waiting register, aliens’ register, population register: who stands in it, with which paper, and how an entry begins, changes and ends.',
  lead: 'The commune enters people in three registers. The paper you hold says in which one you stand.',
  table: 'Who stands where',
  life: 'The life of an entry',
  lifeLead:
    'The three lines are the three registers. The stroke shows where an entry begins, where it moves and where it stops.',
  kinds: { enter: 'Entry', move: 'Move', keep: 'Stays', strike: 'Struck off' },
  conditions: 'What every entry asks',
  to: (register) => `to the ${register}`,
  at: (register) => `in the ${register}`,
  from: (register) => `from the ${register}`,
  papers: 'Papers',
  all: 'All papers',
}
