import type { FactTexts } from '@sejour/engine'

export const demandeNl: FactTexts<typeof import('./demande.ts')> = {
  'regroupement.introduite-le': {
    label: 'Dag van de aanvraag',
    question: 'Op welke dag is of wordt de aanvraag ingediend?',
    why: 'De bedragen en de termijnen tellen vanaf die dag, en de wet is op 18 augustus 2025 veranderd.',
    exhibits: ['Ontvangstbewijs van de aanvraag'],
  },
  'regroupement.redevance': {
    label: 'Retributie voor de aanvraag',
    question: 'Is de retributie betaald?',
    why: 'Zonder betalingsbewijs is een aanvraag die niet vrijgesteld is, onontvankelijk.',
    options: {
      payee: 'Ja, en ik heb het bewijs',
      dispense:
        'Nee, maar ik ben vrijgesteld (jonger dan 18 jaar, familie van een beschermde persoon…)',
      'pas-encore': 'Nog niet',
    },
    exhibits: ['Bewijs van overschrijving'],
  },
  'regroupement.ordre-public': {
    label: 'Veroordeling, vervolging of vals stuk',
    question:
      'Is er tegen u een veroordeling of een strafvervolging, of een vals stuk in een van uw dossiers?',
    why: 'De openbare orde en fraude kunnen een weigering rechtvaardigen, na onderzoek van uw situatie.',
    exhibits: ['Uittreksel uit het strafregister'],
  },
  'regroupement.violences': {
    label: 'Geweld in het gezin',
    question: 'Hebt u geweld ondergaan van de persoon die u vervoegt?',
    why: 'De wet houdt er rekening mee voordat het verblijf wordt beëindigd. U hoeft niet te antwoorden.',
    exhibits: ['Klacht', 'Medisch attest', 'Attest van een hulpdienst'],
  },
  'regroupement.loi-2025-verifiee': {
    label: 'Nazicht volgens de wet van 18 juli 2025',
    question:
      'Heeft een advocaat of een gespecialiseerde dienst bevestigd dat u de voorwaarden van de wet van 18 juli 2025 vervult?',
    why: 'De tekst van die wet is hier niet gelezen: zonder dat nazicht staat sinds 18 augustus 2025 niets vast.',
  },
}
