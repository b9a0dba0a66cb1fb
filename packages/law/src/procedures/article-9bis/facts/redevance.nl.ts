import type { FactTexts } from '@sejour/engine'

export const redevanceNl: FactTexts<typeof import('./redevance.ts')> = {
  'redevance.naissance': {
    label: 'Geboortedatum van de aanvrager',
    question: 'Wat is uw geboortedatum?',
    why: 'Wie op de dag van de indiening jonger is dan achttien jaar, betaalt niets.',
    exhibits: ['Identiteitsdocument', 'Geboorteakte'],
  },
  'redevance.dispense': {
    label: 'Reden voor vrijstelling van de retributie',
    question: 'Bevindt u zich in een van deze situaties?',
    why: 'Enkele personen betalen de retributie niet. Niet elke reden geldt voor artikel 9bis.',
    options: {
      aucune: 'Geen van deze situaties',
      apatride:
        'Erkende staatloze, die zijn nationaliteit buiten zijn wil verloor en elders niet duurzaam kan verblijven',
      bourse: 'Houder van een studiebeurs',
      'accord-turquie': 'Turkse werknemer, of familielid van een Turkse werknemer',
      indigence: 'Zonder bestaansmiddelen',
    },
    exhibits: ['Vonnis dat de staatloosheid erkent', 'Bewijs van de beurs'],
  },
  'redevance.montant-paye': {
    label: 'Betaald bedrag',
    question: 'Welk bedrag hebt u voor deze aanvraag betaald?',
    why: 'De retributie moet volledig betaald zijn, volgens het bedrag op de dag van de indiening.',
    exhibits: ['Bewijs van overschrijving', 'Rekeninguittreksel'],
  },
  'redevance.partage': {
    label: 'Personen voor wie de betaling geldt',
    question: 'Geldt deze betaling ook voor iemand anders in dezelfde aanvraag?',
    why: 'Alleen echtgenoten en wettelijk samenwonenden die samen aanvragen, betalen één retributie.',
    options: {
      'seul-demandeur': 'Nee, ze geldt voor één persoon',
      'couple-enregistre':
        'Ja, voor mijn echtgenoot, echtgenote of wettelijk samenwonende partner, in dezelfde aanvraag',
      autre:
        'Ja, voor iemand anders (bijvoorbeeld een partner met wie ik niet gehuwd ben, een meerderjarig kind)',
    },
    exhibits: ['Akte van huwelijk of van wettelijke samenwoning', 'Geboorteakten van de kinderen'],
  },
  'redevance.preuve-jointe': {
    label: 'Betalingsbewijs bij de aanvraag gevoegd',
    question: 'Is het betalingsbewijs bij de aanvraag gevoegd?',
    why: 'De betaling moet de aanvraag voorafgaan, en het bewijs moet erbij zitten.',
    exhibits: [
      'Bewijs van overschrijving met het bedrag, de dag en de identiteit van de aanvrager',
    ],
  },
  'redevance.solde-prouve': {
    label: 'Saldo betaald en bewezen binnen dertig dagen',
    question:
      'Hebt u na de bijlage 43 het saldo betaald en het bewijs bezorgd binnen dertig dagen?',
    why: 'Een gedeeltelijke betaling kan worden aangevuld binnen dertig dagen na de bijlage 43.',
    exhibits: [
      'Bijlage 43 bij het koninklijk besluit van 8 oktober 1981',
      'Bewijs van betaling van het saldo',
    ],
  },
}
