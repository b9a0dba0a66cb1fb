import type { ContradictionsTexts } from './index.ts'

export const contradictions: ContradictionsTexts = {
  title: 'Tegenstrijdigheden tussen bronnen',
  description:
    'Waar de bronnen van het verblijfsrecht niet hetzelfde zeggen, wat elke bron zegt, en wat wij ermee doen.',
  lead: 'Twee ernstige bronnen zeggen niet altijd hetzelfde. Hier staat waar, wat elke bron zegt, en wat wij ermee doen. Een tegenstrijdigheid wordt nooit verborgen.',
  sides: ['Enerzijds:', 'Anderzijds:'],
  handling: 'Wat wij ermee doen.',
  where: 'Betreft:',
  since: (day: string) => `Sinds ${day}`,
  subjects: {
    sejour: 'Verblijf',
    'court-sejour': 'Kort verblijf',
    union: 'Burgers van de Unie',
    famille: 'Familie',
    papiers: 'Kaarten en papieren',
    redevance: 'Retributie',
    recours: 'Beroep',
    eloignement: 'Bevel om het grondgebied te verlaten',
  },
}
