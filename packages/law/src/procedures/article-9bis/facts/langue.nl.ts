import type { FactTexts } from '@sejour/engine'

export const langueNl: FactTexts<typeof import('./langue.ts')> = {
  'langue.asile': {
    label: 'Taal van de asielprocedure',
    question: 'In welke taal verloopt of verliep uw asielprocedure?',
    why: 'Tijdens de asielprocedure en de zes maanden daarna beslist de Dienst Vreemdelingenzaken in die taal.',
    options: { fr: 'In het Frans', nl: 'In het Nederlands' },
    exhibits: ['Bijlage 26 bij het koninklijk besluit van 8 oktober 1981 of asielbeslissing'],
  },
  'langue.demande': {
    label: 'Taal van de 9bis-aanvraag',
    question: 'In welke taal is de aanvraag geschreven?',
    why: 'Buiten de asielprocedure en de zes maanden daarna kiest u zelf een landstaal.',
    options: { fr: 'In het Frans', nl: 'In het Nederlands', de: 'In het Duits' },
  },
}
