import type { RegistresTexts } from './index.ts'

export const registres: RegistresTexts = {
  title: 'In welk register?',
  description:
    'Wachtregister, vreemdelingenregister, bevolkingsregister: wie erin staat, met welk papier, en hoe een inschrijving begint, verandert en eindigt.',
  lead: 'De gemeente schrijft mensen in drie registers in. Het papier dat u hebt, zegt in welk register u staat.',
  table: 'Wie staat waar',
  life: 'Het leven van een inschrijving',
  lifeLead:
    'De drie lijnen zijn de drie registers. De streep toont waar een inschrijving begint, waar ze naartoe gaat en waar ze stopt.',
  kinds: { enter: 'Begin', move: 'Overgang', keep: 'Blijft', strike: 'Afvoering' },
  conditions: 'Wat elke inschrijving vraagt',
  to: (register) => `naar het ${register}`,
  at: (register) => `in het ${register}`,
  from: (register) => `uit het ${register}`,
  papers: 'Papieren',
  all: 'Alle papieren',
}
