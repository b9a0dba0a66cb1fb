import type { FactTexts } from '@sejour/engine'

export const regroupantNl: FactTexts<typeof import('./regroupant.ts')> = {
  'regroupement.illimite-depuis': {
    label: 'Begin van het onbeperkt verblijf van het familielid dat u vervoegt',
    question: 'Sinds welke dag heeft de persoon die u vervoegt onbeperkt verblijf?',
    why: 'Ze moet het in de regel sinds twaalf maanden hebben.',
    exhibits: ['Haar B-, K- of L-kaart'],
  },
  'regroupement.venu-par-couple': {
    label: 'Familielid dat zelf als echtgenoot of partner gekomen is',
    question:
      'Heeft de persoon die u vervoegt haar eigen verblijf gekregen door een echtgenoot of partner te vervoegen?',
    why: 'Dan kan ze pas na twee jaar een nieuwe echtgenoot of partner laten komen.',
  },
  'regroupement.protection': {
    label: 'Bescherming van het familielid dat u vervoegt',
    question: 'Heeft de persoon die u vervoegt internationale bescherming?',
    why: 'Sinds 18 augustus 2025 worden vluchtelingen en personen met subsidiaire bescherming niet meer gelijk behandeld.',
    options: {
      refugie: 'Ja, ze is erkend vluchteling',
      subsidiaire: 'Ja, subsidiaire bescherming',
      aucune: 'Nee',
    },
    exhibits: ['Beslissing van de Commissaris-generaal'],
  },
  'regroupement.reconnaissance': {
    label: 'Dag van de erkenning van de bescherming',
    question: 'Op welke dag is de internationale bescherming erkend?',
    why: 'De familie is vrijgesteld van verscheidene voorwaarden gedurende een tijd die vanaf die dag loopt.',
    exhibits: ['Beslissing van de Commissaris-generaal'],
  },
  'regroupement.revenus': {
    label: 'Netto-inkomsten per maand van het familielid dat u vervoegt',
    question: 'Hoeveel bedragen de netto-inkomsten van de persoon die u vervoegt, per maand?',
    why: 'De wet bepaalt een referentiebedrag; daaronder moet de Dienst de behoeften van het gezin onderzoeken.',
    exhibits: ['Loonfiches', 'Arbeidsovereenkomst', 'Aanslagbiljet'],
  },
  'regroupement.logement': {
    label: 'Voldoende woning',
    question: 'Heeft de persoon die u vervoegt een woning die ook voor u groot genoeg is?',
    why: 'Een voldoende woning bewijst men met een geregistreerd huurcontract of een eigendomstitel.',
    exhibits: ['Geregistreerd huurcontract', 'Eigendomstitel'],
  },
  'regroupement.assurance': {
    label: 'Ziekteverzekering',
    question: 'Is er een ziekteverzekering die u en uw gezin in België dekt?',
    why: 'Een ziekenfonds dat u kan inschrijven, volstaat in de regel.',
    exhibits: ['Attest van het ziekenfonds of de verzekeraar'],
  },
}
