import type { FactTexts } from '@sejour/engine'

export const famillePreuvesDe: FactTexts<typeof import('./famille.ts')> = {
  'regroupement.preuve-lien': {
    label: 'Nachweis der familiären Bindung',
    question: 'Wie können Sie Ihre familiäre Bindung beweisen?',
    why: 'Die Bindung wird durch eine Urkunde bewiesen; fehlt sie, werden andere Beweise geprüft.',
    options: {
      actes:
        'Durch eine amtliche Urkunde, legalisiert oder mit Apostille, wenn sie aus dem Ausland kommt',
      autres: 'Durch andere Beweise: Fotos, Nachrichten, Zeugen, DNA-Test',
      aucune: 'Ich habe keinen Beweis',
    },
    exhibits: [
      'Heirats- oder Partnerschaftsurkunde',
      'Geburtsurkunde',
      'Andere Beweise der Bindung',
    ],
  },
  'regroupement.age-demandeur': {
    label: 'Alter des Antragstellers',
    question: 'Wie alt sind Sie, in Jahren?',
    why: 'Bei einem Paar verlangt das Gesetz von beiden Partnern ein Mindestalter.',
  },
  'regroupement.age-regroupant': {
    label: 'Alter des Familienmitglieds, zu dem Sie ziehen',
    question: 'Wie alt ist die Person, zu der Sie ziehen, in Jahren?',
    why: 'Das Mindestalter gilt für beide Mitglieder des Paares.',
  },
  'regroupement.lien-anterieur': {
    label: 'Bindung vor der Ankunft in Belgien',
    question:
      'Bestand Ihre Ehe, Partnerschaft oder Verwandtschaft schon, bevor die Person, zu der Sie ziehen, nach Belgien kam?',
    why: 'Eine frühere Bindung senkt das verlangte Alter und hebt die Wartezeit auf, im bis zum 17. August 2025 gelesenen Text.',
  },
  'regroupement.enfant-commun': {
    label: 'Gemeinsames minderjähriges Kind',
    question: 'Haben Sie zusammen ein minderjähriges Kind?',
    why: 'Ein gemeinsames minderjähriges Kind befreit von der Wartezeit von zwölf Monaten.',
    exhibits: ['Geburtsurkunde des Kindes'],
  },
  'regroupement.vie-commune': {
    label: 'Zusammenleben in Belgien',
    question: 'Werden Sie mit dieser Person in Belgien zusammenleben?',
    why: 'Der Aufenthalt setzt eine wirkliche familiäre Bindung voraus, die mehrere Jahre lang geprüft wird.',
  },
  'regroupement.handicap': {
    label: 'Erwachsenes Kind mit Behinderung',
    question: 'Haben Sie eine Behinderung, durch die Sie nicht selbst für sich sorgen können?',
    why: 'Ein volljähriges Kind wird in der Regel nur aus diesem Grund zugelassen.',
    exhibits: ['Bescheinigung eines von der belgischen Vertretung anerkannten Arztes'],
  },
}
