import type { ContradictionsTexts } from './index.ts'

export const contradictions: ContradictionsTexts = {
  title: 'Widersprüche zwischen Quellen',
  description:
    'Wo die Quellen des Aufenthaltsrechts nicht dasselbe sagen, was jede sagt und wie wir damit umgehen.',
  lead: 'Zwei ernsthafte Quellen sagen nicht immer dasselbe. Hier steht, wo, was jede sagt und was wir daraus machen. Ein Widerspruch wird nie versteckt.',
  sides: ['Einerseits:', 'Andererseits:'],
  handling: 'Was wir daraus machen.',
  where: 'Betrifft:',
  since: (day: string) => `Seit dem ${day}`,
  subjects: {
    sejour: 'Aufenthalt',
    'court-sejour': 'Kurzaufenthalt',
    union: 'Unionsbürger',
    famille: 'Familie',
    papiers: 'Karten und Papiere',
    redevance: 'Gebühr',
    recours: 'Beschwerde',
    eloignement: 'Anweisung, das Staatsgebiet zu verlassen',
  },
}
