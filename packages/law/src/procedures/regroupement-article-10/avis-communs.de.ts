import type { ConditionTexts } from '@sejour/engine'
import type { avisCommuns, AvisRevenusTexts, depuisLaReforme } from './avis-communs.ts'

export const avisCommunsDe: ConditionTexts<
  (typeof avisCommuns)[number]['when'] | typeof depuisLaReforme
> = {
  'avis.ordre-de-quitter':
    'Die erhaltene Anweisung, das Staatsgebiet zu verlassen, gilt während des Antrags weiter: Lassen Sie prüfen, ob sie vollstreckt werden kann',
  'avis.interdiction-entree':
    'Ein nicht aufgehobenes Einreiseverbot kann dem Antrag entgegengehalten werden: Die Aufhebung beantragt man gesondert',
  'avis.redevance':
    'Bezahlen Sie die Gebühr vor dem Antrag und fügen Sie den Nachweis bei: Ohne ihn ist der Antrag unzulässig (Anlage 42)',
  'avis.violences':
    'Eine Trennung wegen Gewalt beendet den Aufenthalt nicht von selbst: Bringen Sie sich zuerst in Sicherheit, bewahren Sie die Beweise auf und gehen Sie zu einem Rechtsanwalt',
  'avis.controle':
    'Die Bedingungen werden fünf Jahre lang geprüft: Eine Trennung, der Verlust der Einkünfte oder ein Wegzug kann den Aufenthalt beenden, mit einer Anweisung, das Staatsgebiet zu verlassen',
  'avis.reforme':
    'Das Gesetz vom 18. Juli 2025 gilt seit dem 18. August 2025 und sein Text wurde hier nicht gelesen: Lassen Sie jede Bedingung prüfen',
  'avis.depuis-la-reforme': 'Der Antrag ist am 18. August 2025 oder später eingereicht',
}

export const avisRevenusDe: AvisRevenusTexts = {
  'avis.revenus':
    'Die Einkünfte liegen unter dem Richtbetrag: Fügen Sie Belege über die wirklichen Ausgaben und den Bedarf der Familie bei, die das Ausländeramt prüfen muss',
  'avis.reforme-revenus':
    'Über die seit dem 18. August 2025 verlangten Einkünfte widersprechen sich die Quellen: 110 % des garantierten durchschnittlichen monatlichen Mindesteinkommens (etwa 2.323 € netto im Monat im Jahr 2025) oder 110 % des Eingliederungseinkommens',
}
