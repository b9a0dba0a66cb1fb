import { choice } from '../field/field.ts'

/**
 * What brings the person to the counter. Two papers are called annex 3, that of the decree and that of
 * the circular: each act asks, so that neither is given instead of the other.
 */
export const comesFor = choice(
  {
    fr: 'Ce que la personne vient faire',
    nl: 'Waarvoor de persoon komt',
    de: 'Wozu die Person kommt',
  },
  {
    arrival: {
      fr: 'Déclarer son arrivée pour un court séjour',
      nl: 'Zijn aankomst voor een kort verblijf aangeven',
      de: 'Ihre Ankunft für einen kurzen Aufenthalt erklären',
    },
    'article-9bis': {
      fr: 'Demander une autorisation de séjour (article 9bis)',
      nl: 'Een machtiging tot verblijf vragen (artikel 9bis)',
      de: 'Eine Aufenthaltserlaubnis beantragen (Artikel 9bis)',
    },
    'article-9ter': {
      fr: 'Demander une autorisation de séjour pour raisons médicales (article 9ter)',
      nl: 'Een machtiging tot verblijf om medische redenen vragen (artikel 9ter)',
      de: 'Eine Aufenthaltserlaubnis aus medizinischen Gründen beantragen (Artikel 9ter)',
    },
  },
)
