import type { ConditionTexts } from '@sejour/engine'
import type { redevanceNotices } from './redevance.ts'

export const redevanceNoticesDe: ConditionTexts<(typeof redevanceNotices)[number]['when']> = {
  'avis.paiement-partiel':
    'Die Zahlung ist unvollständig: Nach der Anlage 43 haben Sie dreißig Tage, um den Restbetrag zu zahlen und nachzuweisen',
  'avis.paiement-commence': 'Ein Betrag ist gezahlt',
  'avis.paiement-insuffisant': 'Er liegt unter dem Tarif',
  'avis.preuve-absente':
    'Legen Sie den Zahlungsnachweis bei: Er zeigt den Betrag, den Tag und Ihre Identität',
  'avis.dispense-turquie':
    'Das Assoziierungsabkommen mit der Türkei befreit nicht von der Gebühr für Artikel 9bis',
  'avis.dispense-indigence': 'Bedürftigkeit befreit nicht von der Gebühr für Artikel 9bis',
  'avis.paiement-partage':
    'Partner ohne Ehe oder gesetzliches Zusammenwohnen zahlen jeder eine Gebühr, ebenso ein Elternteil und sein volljähriges Kind',
  'avis.tarif-a-verifier':
    'Der Tarif seit dem 1. Januar 2026 ist nicht bestätigt: Fragen Sie vor der Zahlung beim Ausländeramt nach',
}
