import type { RegistresTexts } from './index.ts'

export const registres: RegistresTexts = {
  title: 'In welchem Register?',
  description:
    'Warteregister, Fremdenregister, Bevölkerungsregister: wer darin steht, mit welchem Papier, und wie eine Eintragung beginnt, sich ändert und endet.',
  lead: 'Die Gemeinde trägt Menschen in drei Register ein. Ihr Papier sagt, in welchem Sie stehen.',
  table: 'Wer wo steht',
  life: 'Das Leben einer Eintragung',
  lifeLead:
    'Die drei Linien sind die drei Register. Der Strich zeigt, wo eine Eintragung beginnt, wohin sie wechselt und wo sie endet.',
  kinds: { enter: 'Beginn', move: 'Wechsel', keep: 'Bleibt', strike: 'Streichung' },
  conditions: 'Was jede Eintragung verlangt',
  to: (register) => `ins ${register}`,
  at: (register) => `im ${register}`,
  from: (register) => `aus dem ${register}`,
  papers: 'Papiere',
  all: 'Alle Papiere',
}
