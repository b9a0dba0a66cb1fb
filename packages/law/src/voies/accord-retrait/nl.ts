import type { VoieTexts } from '../voie.ts'
import type { OuvertureAccordRetrait, voieAccordRetrait } from './index.ts'

export const voieAccordRetraitNl: VoieTexts<typeof voieAccordRetrait, OuvertureAccordRetrait> = {
  title: 'Terugtrekkingsakkoord met het Verenigd Koninkrijk (M-kaart)',
  conditions: {
    'accord-retrait.ouverte': 'De persoon is begunstigde van het terugtrekkingsakkoord',
    'accord-retrait.beneficiaire':
      'De persoon woonde vóór 2021 als Brit, of in het gezin van een Brit, in België',
  },
  statements: {
    'accord-retrait.base':
      'Wie uiterlijk op 31 december 2020 als Brit, of in het gezin van een Brit, in België woonde, behoudt een verblijfsrecht op grond van het terugtrekkingsakkoord.',
    'accord-retrait.autres': 'De andere Britten volgen de regels voor staten buiten de Unie.',
    'accord-retrait.formulaires':
      'De aanvragen en attesten van dit akkoord hebben eigen formulieren (bijlagen 56, 57 en 58).',
    'accord-retrait.titre':
      'M-kaart, of M-kaart voor duurzaam verblijf; hun duur (vijf en tien jaar) is te bevestigen.',
    'accord-retrait.gratuite': 'De eerste M-kaart voor duurzaam verblijf wordt gratis afgegeven.',
    'accord-retrait.travail': 'De persoon werkt zonder vergunning.',
    'accord-retrait.recours':
      'Beroep tot nietigverklaring binnen 30 dagen; de bijlage 35 noemt ook de beroepen tegen de beslissingen van de artikelen 18 en 20 van het akkoord.',
    'accord-retrait.recours-depuis-2026':
      'Sinds 12 juni 2026 regelt een wet die wij niet hebben gelezen de beroepen, met termijnen van 30, 10 of 5 dagen: volg de termijn die in de beslissing staat, en reken anders op 5 dagen. Laat meteen na de kennisgeving nakijken of het beroep de verwijdering tegenhoudt.',
  },
}
