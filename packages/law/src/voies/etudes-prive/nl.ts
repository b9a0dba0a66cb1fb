import {
  changementNl,
  communsNl,
  entreeNl,
  limiteNl,
  redevanceDueNl,
  renouvellementGratuitNl,
  renouvellementNl,
  valeursNl,
} from '../long-sejour/nl.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureEtudesPrive, voieEtudesPrive } from './index.ts'

export const voieEtudesPriveNl: VoieTexts<typeof voieEtudesPrive, OuvertureEtudesPrive> = {
  title: 'Studies in een niet-erkende private instelling',
  conditions: {
    ...changementNl,
    'etudes-prive.ouverte': 'Het verblijf voor een privéschool kan worden gevraagd',
    'etudes-prive.etablissement':
      'De persoon is ingeschreven of toegelaten in een niet-erkende private instelling',
    'etudes-prive.accorde': 'De Dienst aanvaardt deze studies als reden van verblijf',
  },
  statements: {
    ...entreeNl,
    ...valeursNl,
    ...redevanceDueNl,
    ...renouvellementNl,
    ...renouvellementGratuitNl,
    ...limiteNl,
    ...communsNl,
    'etudes-prive.base':
      'Een niet-erkende privéschool opent het recht van studenten niet: de Dienst kan het verblijf geven of weigeren (artikel 9).',
    'etudes-prive.redevance': 'Het tarief is dat van artikel 9, niet dat voor studies.',
    'etudes-prive.delai': 'Geen enkele termijn verplicht de Dienst te beslissen.',
    'etudes-prive.titre': 'A-kaart.',
    'etudes-prive.illimite':
      'Na een verblijf op basis van artikel 9 blijft de overgang naar onbeperkt verblijf een gunst.',
    'etudes-prive.perte':
      'Van een erkende instelling naar een privéschool overstappen verandert de wettelijke basis: het verblijf als student kan verloren gaan.',
  },
}
