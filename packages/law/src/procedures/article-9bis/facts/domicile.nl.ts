import type { FactTexts } from '@sejour/engine'

export const domicileNl: FactTexts<typeof import('./domicile.ts')> = {
  'domicile.elu': {
    label: 'Gekozen woonplaats in de aanvraag',
    question:
      'Vermeldt de aanvraag een adres waar u de beslissing wilt ontvangen (gekozen woonplaats)?',
    why: 'Zonder gekozen woonplaats gebeurt de kennisgeving bij de Dienst Vreemdelingenzaken, en kunt u de beroepstermijn missen.',
    exhibits: ['Kopie van de brief met de keuze van woonplaats'],
  },
  'domicile.change': {
    label: 'Gekozen woonplaats te wijzigen',
    question: 'Is het adres van de gekozen woonplaats veranderd, of is het niet meer veilig?',
    why: 'Een kennisgeving op het oude adres doet de beroepstermijn lopen.',
  },
  'domicile.changement-communique': {
    label: 'Nieuwe gekozen woonplaats meegedeeld aan de Dienst Vreemdelingenzaken',
    question:
      'Hebt u de nieuwe gekozen woonplaats aan de Dienst Vreemdelingenzaken meegedeeld, aangetekend of tegen ontvangstbewijs?',
    why: 'De wijziging telt alleen als ze op een van die twee manieren is meegedeeld.',
    exhibits: [
      'Afgiftebewijs van de aangetekende zending',
      'Ontvangstbewijs van de Dienst Vreemdelingenzaken',
    ],
  },
  'domicile.avocat': {
    label: 'Bijstand van een advocaat',
    question: 'Helpt een advocaat u met deze aanvraag?',
    why: 'De advocaat krijgt een kopie van elke kennisgeving. De hulp kan gratis zijn.',
  },
}
