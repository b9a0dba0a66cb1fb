import { communsNl, entreeNl, limiteNl, redevanceDueNl } from '../long-sejour/nl.ts'
import { guichetNl, refusRegionNl } from '../travail-commun/nl.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureTransfertIntragroupe, voieTransfertIntragroupe } from './index.ts'

export const voieTransfertIntragroupeNl: VoieTexts<
  typeof voieTransfertIntragroupe,
  OuvertureTransfertIntragroupe
> = {
  title: 'Overplaatsing binnen een groep ondernemingen (ICT)',
  conditions: {
    'long-sejour.a-l-etranger':
      'De persoon is in het buitenland en vraagt het aan de Belgische post',
    'transfert-intragroupe.ouverte':
      'Het verblijf als binnen een groep overgeplaatste kan worden gevraagd',
    'transfert-intragroupe.depuis-hors-union':
      'De onderneming van de groep, buiten de Unie, plaatst de persoon naar België over',
  },
  statements: {
    ...entreeNl,
    ...redevanceDueNl,
    ...limiteNl,
    ...communsNl,
    ...guichetNl,
    ...refusRegionNl,
    'transfert-intragroupe.base':
      'Verblijf van een leidinggevende, een specialist of een stagiair die zijn groep vanuit een staat buiten de Unie naar België stuurt.',
    'transfert-intragroupe.delai': 'De beslissing komt binnen 90 dagen.',
    'transfert-intragroupe.titre':
      'I-kaart voor de duur van de overplaatsing: hoogstens 3 jaar voor een leidinggevende of een specialist, 1 jaar voor een stagiair.',
    'transfert-intragroupe.renouvellement':
      'Het verblijf overschrijdt de maximale duur van de overplaatsing niet.',
    'transfert-intragroupe.illimite':
      'De overplaatsing is tijdelijk van aard en leidt niet tot onbeperkt verblijf.',
    'transfert-intragroupe.famille':
      'De familie van een overgeplaatste persoon vraagt haar verblijf op grond van artikel 10bis: de Dienst beslist binnen 90 dagen.',
  },
}
