import type { ConditionTexts } from '@sejour/engine'
import type { priseEnConsideration } from './prise-en-consideration.ts'

export const priseEnConsiderationNl: ConditionTexts<typeof priseEnConsideration> = {
  'prise-en-consideration': 'De gemeente neemt de aanvraag in overweging',
  'prise-en-consideration.bourgmestre':
    'De aanvraag is gericht aan de burgemeester van de gemeente waar de aanvrager woont',
  'prise-en-consideration.adresse': 'De aanvraag vermeldt het adres waar de aanvrager woont',
  'prise-en-consideration.residence': 'Het effectieve verblijf in de gemeente staat vast',
  'prise-en-consideration.residence-effective':
    'De aanvrager woont werkelijk op het vermelde adres',
  'prise-en-consideration.enquete-negative': 'De woonstcontrole van de gemeente is negatief',
}
