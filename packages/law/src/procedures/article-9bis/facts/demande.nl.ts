import type { FactTexts } from '@sejour/engine'

export const demandeNl: FactTexts<typeof import('./demande.ts')> = {
  'demande.introduite-le': {
    label: 'Dag waarop de aanvraag wordt ingediend',
    question: 'Op welke dag hebt u de aanvraag ingediend, of op welke dag wilt u ze indienen?',
    why: 'De identiteit, de retributie en uw leeftijd worden op die dag beoordeeld, niet op de dag van de beslissing.',
    exhibits: ['Bewijs van de aangetekende zending', 'Ontvangstbewijs van de gemeente'],
  },
  'demande.aupres-de': {
    label: 'Overheid aan wie de aanvraag gericht is',
    question: 'Aan wie hebt u de aanvraag gericht, of aan wie gaat u ze richten?',
    why: 'Alleen de burgemeester van de gemeente waar u werkelijk woont, kan ze in ontvangst nemen.',
    options: {
      bourgmestre: 'Aan de burgemeester van de gemeente waar ik werkelijk woon',
      'autre-commune': 'Aan de burgemeester van een andere gemeente',
      office: 'Rechtstreeks aan de Dienst Vreemdelingenzaken',
    },
    exhibits: ['Kopie van de brief met de naam van de gemeente'],
  },
  'demande.recommandee': {
    label: 'Aangetekende zending',
    question: 'Wordt de aanvraag aangetekend verstuurd?',
    why: 'De wet eist het niet, maar een aangetekende zending bewijst de dag van de indiening.',
    exhibits: ['Afgiftebewijs van de aangetekende zending'],
  },
  'demande.adresse-indiquee': {
    label: 'Adres vermeld in de aanvraag',
    question: 'Vermeldt de aanvraag het adres waar u werkelijk woont?',
    why: 'Zonder adres kan de gemeente niet nagaan of u op haar grondgebied woont.',
    exhibits: ['Kopie van de brief met het adres'],
  },
  'demande.menage-complet': {
    label: 'Gezin volledig vermeld',
    question: 'Noemt de aanvraag alle personen van uw gezin, ook de meerderjarige kinderen?',
    why: 'Dan wordt het hele gezin samen onderzocht.',
    exhibits: ['Attest van gezinssamenstelling', 'Geboorte- en huwelijksakten'],
  },
  'demande.signature': {
    label: 'Ondertekening van de aanvraag',
    question: 'Wie ondertekent de aanvraag?',
    why: 'Elke volwassen aanvrager tekent, of een advocaat tekent. Iemand anders kan niet tekenen.',
    options: {
      demandeurs: 'Elke volwassen aanvrager',
      avocat: 'Een advocaat',
      tiers: 'Iemand anders',
      incomplete: 'Slechts een deel van de volwassen aanvragers, of niemand',
    },
  },
  'demande.nouvelle-depuis': {
    label: 'Recentere 9bis-aanvraag',
    question:
      'Hebt u na deze aanvraag nog een 9bis-aanvraag ingediend, vóór er een beslissing was?',
    why: 'Met een recentere aanvraag doet u in principe afstand van deze.',
    exhibits: ['Kopie van de recentste aanvraag'],
  },
  'demande.nouvelle-introduite-le': {
    label: 'Dag waarop de recentere aanvraag is ingediend',
    question: 'Op welke dag hebt u die recentere aanvraag ingediend?',
    why: 'De regel over de afstand geldt voor nieuwe aanvragen sinds 1 maart 2016.',
    exhibits: ['Bewijs van verzending van de recentste aanvraag'],
  },
  'demande.nouvelle-transmise': {
    label: 'Wat de gemeente met de recentere aanvraag deed',
    question:
      'Heeft de gemeente die recentere aanvraag overgezonden aan de Dienst Vreemdelingenzaken?',
    why: 'Werd ze nooit overgezonden, dan zegt de wet niet duidelijk of deze aanvraag blijft bestaan.',
    options: {
      transmise: 'Ja, de gemeente heeft ze overgezonden',
      'non-transmise': 'Nee, de gemeente weigerde ze in overweging te nemen',
      'en-attente': 'Nog niet',
    },
    exhibits: [
      'Attest van inontvangstneming (bijlage 3 van de omzendbrief van 21 juni 2007)',
      'Beslissing tot niet-inoverwegingneming (bijlage 2 van de omzendbrief van 21 juni 2007)',
    ],
  },
}
