import type { FactTexts } from '@sejour/engine'

export const residenceNl: FactTexts<typeof import('./residence.ts')> = {
  'residence.effective': {
    label: 'Effectief verblijf in de gemeente',
    question: 'Woont u werkelijk op het adres dat in de aanvraag staat?',
    why: 'De gemeente gaat dat ter plaatse na. Het adres mag tijdelijk zijn, maar u moet er wonen.',
    exhibits: ['Naam op de bel', 'Huurcontract', 'Verklaring van de persoon bij wie u verblijft'],
  },
  'residence.enquete': {
    label: 'Woonstcontrole',
    question: 'Heeft de gemeente al nagegaan of u op dat adres woont?',
    why: 'Is de woonstcontrole negatief, dan neemt de gemeente de aanvraag niet in overweging.',
    options: {
      'pas-encore': 'Nog niet, of de aanvraag is nog niet ingediend',
      positive: 'Ja, en de gemeente stelde vast dat ik er woon',
      negative: 'Ja, en de gemeente besloot dat ik er niet woon',
    },
    exhibits: [
      'Attest van inontvangstneming (bijlage 3 van de omzendbrief van 21 juni 2007)',
      'Beslissing tot niet-inoverwegingneming (bijlage 2 van de omzendbrief van 21 juni 2007)',
    ],
  },
  'residence.enquete-en-retard': {
    label: 'Meer dan tien dagen zonder woonstcontrole',
    question:
      'Zijn er sinds de indiening meer dan tien dagen verlopen zonder woonstcontrole door de gemeente?',
    why: 'Op die termijn van tien dagen staat geen sanctie, maar u mag de gemeente eraan herinneren.',
  },
  'residence.changee': {
    label: 'Verhuisd sinds de indiening',
    question: 'Bent u verhuisd sinds de indiening van de aanvraag?',
    why: 'Elke adreswijziging moet aan de gemeente worden gemeld.',
  },
  'residence.changement-signale': {
    label: 'Nieuw adres gemeld',
    question: 'Hebt u uw nieuwe adres aan de gemeente gemeld?',
    why: 'Doet u dat niet, dan kan een brief of een woonstcontrole u ontgaan.',
    exhibits: ['Kopie van de brief of van de aangifte van adreswijziging'],
  },
}
