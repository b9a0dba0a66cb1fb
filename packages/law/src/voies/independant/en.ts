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
import type { OuvertureIndependant, voieIndependant } from './index.ts'

export const voieIndependantEn: VoieTexts<typeof voieIndependant, OuvertureIndependant> = {
  title: 'Self-employed person with a professional card',
  conditions: {
    ...changementEn,
    'independant.ouverte': 'The stay as a self-employed person can be asked for',
    'independant.activite': 'The person wants to be self-employed',
    'independant.accorde':
      'The Region gives the professional card and the Immigration Office grants the stay',
  },
  statements: {
    ...entreeEn,
    ...valeursEn,
    ...redevanceDueEn,
    ...renouvellementEn,
    ...renouvellementGratuitEn,
    ...limiteEn,
    ...communsEn,
    'independant.base':
      'Two decisions: the professional card of the Region, then the stay, which the Immigration Office may grant or refuse (article 9).',
    'independant.autorite':
      'The Region decides on the professional card; the Immigration Office on the stay.',
    'independant.redevance': 'The tariff is that of article 9, which covers the professional card.',
    'independant.prix-carte':
      'The professional card has its own price, set by the Region: to be checked with it.',
    'independant.delai': 'No limit obliges the Immigration Office to decide.',
    'independant.titre': 'A card, for the length of the professional card.',
    'independant.carte-valable': 'The renewal supposes a professional card that is still valid.',
    'independant.illimite':
      'An unlimited stay remains a favour of the Immigration Office, in practice after at least 5 years.',
    'independant.recours-region':
      'A refusal of the professional card is contested before the Region, within the limit that it states.',
  },
}
