import type { FactTexts } from '@sejour/engine'

export const famillePreuvesNl: FactTexts<typeof import('./famille.ts')> = {
  'regroupement.preuve-lien': {
    label: 'Bewijs van de familieband',
    question: 'Hoe kunt u uw familieband bewijzen?',
    why: 'De band wordt met een akte bewezen; is er geen, dan worden andere bewijzen onderzocht.',
    options: {
      actes:
        'Met een officiële akte, gelegaliseerd of met apostille als ze uit het buitenland komt',
      autres: 'Met andere bewijzen: foto’s, berichten, getuigen, DNA-test',
      aucune: 'Ik heb geen bewijs',
    },
    exhibits: ['Akte van huwelijk of partnerschap', 'Geboorteakte', 'Andere bewijzen van de band'],
  },
  'regroupement.age-demandeur': {
    label: 'Leeftijd van de aanvrager',
    question: 'Hoe oud bent u, in jaren?',
    why: 'Voor een paar vraagt de wet van beide partners een minimumleeftijd.',
  },
  'regroupement.age-regroupant': {
    label: 'Leeftijd van het familielid dat u vervoegt',
    question: 'Hoe oud is de persoon die u vervoegt, in jaren?',
    why: 'De minimumleeftijd geldt voor beide leden van het paar.',
  },
  'regroupement.lien-anterieur': {
    label: 'Band van vóór de aankomst in België',
    question:
      'Bestond uw huwelijk, partnerschap of verwantschap al voordat de persoon die u vervoegt in België aankwam?',
    why: 'Een eerdere band verlaagt de gevraagde leeftijd en neemt de wachttijd weg, in de tekst zoals gelezen tot 17 augustus 2025.',
  },
  'regroupement.enfant-commun': {
    label: 'Gemeenschappelijk minderjarig kind',
    question: 'Hebt u samen een minderjarig kind?',
    why: 'Een gemeenschappelijk minderjarig kind neemt de wachttijd van twaalf maanden weg.',
    exhibits: ['Geboorteakte van het kind'],
  },
  'regroupement.vie-commune': {
    label: 'Samenleven in België',
    question: 'Gaat u met die persoon in België samenleven?',
    why: 'Het verblijf vraagt een werkelijke familieband, die jarenlang wordt gecontroleerd.',
  },
  'regroupement.handicap': {
    label: 'Volwassen kind met een handicap',
    question: 'Hebt u een handicap waardoor u niet in uw eigen behoeften kunt voorzien?',
    why: 'Een meerderjarig kind wordt in de regel alleen om die reden toegelaten.',
    exhibits: ['Attest van een arts die door de Belgische post is erkend'],
  },
}
