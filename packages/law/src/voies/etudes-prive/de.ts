import {
  changementDe,
  communsDe,
  entreeDe,
  limiteDe,
  redevanceDueDe,
  renouvellementDe,
  renouvellementGratuitDe,
  valeursDe,
} from '../long-sejour/de.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureEtudesPrive, voieEtudesPrive } from './index.ts'

export const voieEtudesPriveDe: VoieTexts<typeof voieEtudesPrive, OuvertureEtudesPrive> = {
  title: 'Studium an einer nicht anerkannten privaten Einrichtung',
  conditions: {
    ...changementDe,
    'etudes-prive.ouverte': 'Der Aufenthalt für eine Privatschule kann beantragt werden',
    'etudes-prive.etablissement':
      'Die Person ist an einer nicht anerkannten privaten Einrichtung eingeschrieben oder zugelassen',
    'etudes-prive.accorde': 'Das Ausländeramt nimmt dieses Studium als Aufenthaltsgrund an',
  },
  statements: {
    ...entreeDe,
    ...valeursDe,
    ...redevanceDueDe,
    ...renouvellementDe,
    ...renouvellementGratuitDe,
    ...limiteDe,
    ...communsDe,
    'etudes-prive.base':
      'Eine nicht anerkannte Privatschule eröffnet das Recht der Studenten nicht: Das Ausländeramt kann den Aufenthalt gewähren oder verweigern (Artikel 9).',
    'etudes-prive.redevance': 'Der Tarif ist der von Artikel 9, nicht der für Studien.',
    'etudes-prive.delai': 'Keine Frist verpflichtet das Ausländeramt zu entscheiden.',
    'etudes-prive.titre': 'A-Karte.',
    'etudes-prive.illimite':
      'Nach einem Aufenthalt aufgrund von Artikel 9 bleibt der Übergang zum unbefristeten Aufenthalt eine Gunst.',
    'etudes-prive.perte':
      'Von einer anerkannten Einrichtung zu einer Privatschule zu wechseln ändert die Rechtsgrundlage: Der Aufenthalt als Student kann verloren gehen.',
  },
}
