import type { ConditionTexts } from '@sejour/engine'
import type { priseEnConsideration } from './prise-en-consideration.ts'

export const priseEnConsiderationDe: ConditionTexts<typeof priseEnConsideration> = {
  'prise-en-consideration': 'Die Gemeinde berücksichtigt den Antrag',
  'prise-en-consideration.bourgmestre':
    'Der Antrag ist an den Bürgermeister der Gemeinde gerichtet, in der der Antragsteller wohnt',
  'prise-en-consideration.adresse': 'Der Antrag nennt die Adresse, an der der Antragsteller wohnt',
  'prise-en-consideration.residence': 'Der tatsächliche Wohnort in der Gemeinde steht fest',
  'prise-en-consideration.residence-effective':
    'Der Antragsteller wohnt wirklich an der angegebenen Adresse',
  'prise-en-consideration.enquete-negative': 'Die Wohnsitzkontrolle der Gemeinde ist negativ',
}
