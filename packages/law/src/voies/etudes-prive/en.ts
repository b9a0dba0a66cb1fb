import {
  changementEn,
  communsEn,
  entreeEn,
  limiteEn,
  redevanceDueEn,
  renouvellementEn,
  renouvellementGratuitEn,
  valeursEn,
} from '../long-sejour/en.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureEtudesPrive, voieEtudesPrive } from './index.ts'

export const voieEtudesPriveEn: VoieTexts<typeof voieEtudesPrive, OuvertureEtudesPrive> = {
  title: 'Studies at a private school that is not recognised',
  conditions: {
    ...changementEn,
    'etudes-prive.ouverte': 'The stay for a private school can be asked for',
    'etudes-prive.etablissement':
      'The person is enrolled or admitted at a private school that is not recognised',
    'etudes-prive.accorde': 'The Immigration Office accepts these studies as a reason to stay',
  },
  statements: {
    ...entreeEn,
    ...valeursEn,
    ...redevanceDueEn,
    ...renouvellementEn,
    ...renouvellementGratuitEn,
    ...limiteEn,
    ...communsEn,
    'etudes-prive.base':
      'A private school that is not recognised does not open the right of students: the Immigration Office may grant or refuse the stay (article 9).',
    'etudes-prive.redevance': 'The tariff is that of article 9, not that for studies.',
    'etudes-prive.delai': 'No limit obliges the Immigration Office to decide.',
    'etudes-prive.titre': 'A card.',
    'etudes-prive.illimite':
      'After a stay based on article 9, moving to an unlimited stay remains a favour.',
    'etudes-prive.perte':
      'Moving from a recognised school to a private one changes the legal basis: the stay as a student may be lost.',
  },
}
