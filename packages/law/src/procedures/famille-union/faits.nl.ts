import type { FactTexts } from '@sejour/engine'

export const faitsFamilleNl: FactTexts<typeof import('./faits.ts')> = {
  'famille-union.lien-prouve': {
    label: 'Familieband bewezen',
    question: 'Kunt u de familieband met akten bewijzen?',
    why: 'Zonder dat bewijs geeft de gemeente de bijlage 19ter niet af.',
    exhibits: ['Huwelijksakte', 'Geboorteakte'],
  },
  'famille-union.a-charge': {
    label: 'Ten laste van het familielid',
    question: 'Leeft u ten laste van dat familielid?',
    why: 'Een kind van 21 jaar of ouder en een ouder van een volwassene moeten ten laste zijn.',
    exhibits: ['Bewijzen van stortingen'],
  },
  'famille-union.garde': {
    label: 'Hoede over de minderjarige burger',
    question: 'Hebt u de feitelijke hoede over de minderjarige burger, of hangt die van u af?',
    why: 'De ouder van een minderjarige burger heeft een recht dat van het zijne is afgeleid.',
  },
}
