import type { ContradictionsTexts } from './index.ts'

export const contradictions: ContradictionsTexts = {
  title: 'Contradictions between sources',
  description:
    'Where the sources of the law of stay do not say the same, what each says, and how it is handled here.',
  lead: 'Two serious sources do not always say the same. Here is where, what each says, and what we do about it. A contradiction is never hidden.',
  sides: ['On one side:', 'On the other:'],
  handling: 'What we do about it.',
  where: 'Concerns:',
  since: (day: string) => `Since ${day}`,
  subjects: {
    sejour: 'Stay',
    'court-sejour': 'Short stay',
    union: 'Union citizens',
    famille: 'Family',
    papiers: 'Cards and papers',
    redevance: 'Fee',
    recours: 'Appeal',
    eloignement: 'Order to leave',
  },
}
