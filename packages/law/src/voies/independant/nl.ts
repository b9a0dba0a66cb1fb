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
import type { OuvertureIndependant, voieIndependant } from './index.ts'

export const voieIndependantNl: VoieTexts<typeof voieIndependant, OuvertureIndependant> = {
  title: 'Zelfstandige met een beroepskaart',
  conditions: {
    ...changementNl,
    'independant.ouverte': 'Het verblijf als zelfstandige kan worden gevraagd',
    'independant.activite': 'De persoon wil een zelfstandige activiteit uitoefenen',
    'independant.accorde': 'Het Gewest geeft de beroepskaart en de Dienst staat het verblijf toe',
  },
  statements: {
    ...entreeNl,
    ...valeursNl,
    ...redevanceDueNl,
    ...renouvellementNl,
    ...renouvellementGratuitNl,
    ...limiteNl,
    ...communsNl,
    'independant.base':
      'Twee beslissingen: de beroepskaart van het Gewest, daarna het verblijf, dat de Dienst kan geven of weigeren (artikel 9).',
    'independant.autorite': 'Het Gewest beslist over de beroepskaart; de Dienst over het verblijf.',
    'independant.redevance': 'Het tarief is dat van artikel 9, dat ook de beroepskaart dekt.',
    'independant.prix-carte':
      'De beroepskaart heeft een eigen prijs, vastgelegd door het Gewest: daar na te gaan.',
    'independant.delai': 'Geen enkele termijn verplicht de Dienst te beslissen.',
    'independant.titre': 'A-kaart, voor de duur van de beroepskaart.',
    'independant.carte-valable': 'De verlenging veronderstelt een nog geldige beroepskaart.',
    'independant.illimite':
      'Onbeperkt verblijf blijft een gunst van de Dienst, in de praktijk na minstens 5 jaar.',
    'independant.recours-region':
      'Een weigering van de beroepskaart wordt bij het Gewest betwist, binnen de termijn die erin staat.',
  },
}
