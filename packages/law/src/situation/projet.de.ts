import type { FactTexts } from '@sejour/engine'

export const projetDe: FactTexts<typeof import('./projet.ts')> = {
  'projet.etudes': {
    label: 'Studium in Belgien',
    question: 'Sind Sie in Belgien für ein Studium eingeschrieben oder zugelassen?',
    why: 'Eine Einschreibung an einer anerkannten Einrichtung eröffnet ein Recht, wenn die Bedingungen erfüllt sind; eine Privatschule nicht.',
    options: {
      aucune: 'Nein',
      reconnu: 'Ja, an einer organisierten, anerkannten oder bezuschussten Einrichtung',
      prive: 'Ja, an einer nicht anerkannten privaten Einrichtung',
    },
    exhibits: ['Einschreibungs- oder Zulassungsbescheinigung'],
  },
  'projet.etudes-terminees': {
    label: 'Studium oder Forschung in Belgien beendet',
    question: 'Haben Sie gerade in Belgien ein Hochschulstudium oder eine Forschung beendet?',
    why: 'Dann kann man ein Jahr beantragen, um Arbeit zu suchen oder ein Unternehmen zu gründen.',
    options: { non: 'Nein', etudes: 'Ja, ein Hochschulstudium', recherche: 'Ja, eine Forschung' },
    exhibits: ['Diplom', 'Aufnahmevereinbarung'],
  },
  'projet.travail': {
    label: 'Geplante Arbeit in Belgien',
    question: 'Welche Arbeit wollen Sie in Belgien ausüben?',
    why: 'Jede Form der Arbeit hat ihr eigenes Verfahren, das der Arbeitgeber oder die Region eröffnet.',
    options: {
      aucun: 'Vorläufig keine',
      salarie: 'Arbeitnehmer: Ein Arbeitgeber will mich länger als 90 Tage einstellen',
      'hautement-qualifie':
        'Hochqualifizierter Arbeitnehmer mit Diplom oder gleichwertiger Erfahrung',
      chercheur: 'Forscher mit Aufnahmevereinbarung',
      ict: 'Versetzung innerhalb meiner Unternehmensgruppe, aus einem Staat außerhalb der Union',
      'ict-mobile': 'Schon in einen anderen Staat der Union versetzt, mit Auftrag in Belgien',
      saisonnier: 'Saisonarbeitnehmer',
      independant: 'Selbstständiger',
    },
    exhibits: ['Arbeitsvertrag', 'Aufnahmevereinbarung', 'Unternehmensplan'],
  },
  'projet.longue-duree-autre-etat': {
    label: 'Langfristig Aufenthaltsberechtigter eines anderen Staates der Union',
    question:
      'Hat Ihnen ein anderer Staat der Union die Rechtsstellung eines langfristig Aufenthaltsberechtigten – EU gegeben?',
    why: 'Damit kann man den Aufenthalt in Belgien beantragen, um zu arbeiten, zu studieren oder von eigenen Mitteln zu leben.',
    exhibits: ['Aufenthaltstitel eines langfristig Aufenthaltsberechtigten – EU'],
  },
  'projet.sejour-anterieur': {
    label: 'Früherer Aufenthalt von mehr als drei Monaten in Belgien',
    question:
      'Haben oder hatten Sie einen Aufenthalt von mehr als drei Monaten in Belgien, und haben Sie das Land seither verlassen?',
    why: 'Ein Recht auf Rückkehr kann bestehen, wenn die Abwesenheit in den Grenzen des Gesetzes blieb.',
    exhibits: ['Frühere Karte', 'Anlage 18'],
  },
}
