import {
  communsNl,
  entreeNl,
  limiteNl,
  redevanceDueNl,
  renouvellementGratuitNl,
  renouvellementNl,
  valeursNl,
} from '../long-sejour/nl.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureArticle9, voieArticle9 } from './index.ts'

export const voieArticle9Nl: VoieTexts<typeof voieArticle9, OuvertureArticle9> = {
  title: 'Andere reden, gevraagd in het buitenland (artikel 9)',
  conditions: {
    'long-sejour.a-l-etranger':
      'De persoon is in het buitenland en vraagt het aan de Belgische post',
    'article-9.ouverte': 'De machtiging van artikel 9 kan in het buitenland worden gevraagd',
    'article-9.accorde': 'De Dienst vindt dat de reden een verblijf verdient',
  },
  statements: {
    ...entreeNl,
    ...valeursNl,
    ...redevanceDueNl,
    ...renouvellementNl,
    ...renouvellementGratuitNl,
    ...limiteNl,
    ...communsNl,
    'article-9.base':
      'Voor een reden die geen andere weg noemt, kan de Dienst het verblijf geven of weigeren.',
    'article-9.exemples':
      'Bijvoorbeeld een humanitair visum, een visum om te huwen, een privéschool of een zelfstandige activiteit.',
    'article-9.indigent':
      'Wie behoeftig is en een humanitair visum vraagt, is vrijgesteld van de retributie.',
    'article-9.turquie':
      'Wie onder het associatieakkoord met Turkije valt, betaalt deze retributie niet.',
    'article-9.delai': 'Geen enkele termijn verplicht de Dienst te beslissen.',
    'article-9.titre': 'A-kaart, met de voorwaarden die in de beslissing staan.',
    'article-9.illimite':
      'Onbeperkt verblijf blijft een gunst van de Dienst, in de praktijk na minstens 5 jaar.',
  },
}
