import type { ConditionTexts } from '@sejour/engine'
import { avisCommunsDe } from '../regroupement-article-10/avis-communs.de.ts'
import type { avisFamilleDeBelge } from './avis.ts'

export const avisFamilleDeBelgeDe: ConditionTexts<(typeof avisFamilleDeBelge)[number]['when']> = {
  ...avisCommunsDe,
  'avis.revenus-du-belge':
    'Die Einkünfte des Belgiers liegen unter dem Richtbetrag: Fügen Sie Belege über die wirklichen Ausgaben und den Bedarf der Familie bei, die das Ausländeramt prüfen muss',
  'avis.revenus-demandes': 'Für diese Bindung werden Einkünfte verlangt',
  'avis.revenus-sous-reference': 'Die Einkünfte erreichen 120 % des Eingliederungseinkommens nicht',
  'avis.interdiction-et-dependance':
    'Das Einreiseverbot allein reicht nicht, um den Antrag zu übergehen: Zeigen Sie mit Belegen, dass der Belgier von Ihnen abhängt und die Union verlassen müsste, wenn Sie gehen',
  'avis.belge-mobile':
    'Dieser Belgier hat in einem anderen Staat der Union gelebt: Stellen Sie den Antrag lieber als Familie eines Unionsbürgers, ohne Gebühr und ohne Einkommensbedingung des Artikels 40ter',
  'avis.parent-de-belge-majeur':
    'Vater oder Mutter eines volljährigen Belgiers hat nach diesem Artikel kein Recht: Lassen Sie die anderen Wege prüfen',
  'avis.transition-belge':
    'Laut Fachseiten gelten die alten Bedingungen (120 % des Eingliederungseinkommens) für die Familie eines Belgiers noch bis zum 18. August 2027: bestätigen zu lassen',
  'avis.avant-la-fin-de-transition': 'Der Antrag ist vor dem 18. August 2027 eingereicht',
  'avis.apres-la-transition':
    'Der berichtete Übergang endet am 18. August 2027: Die Bedingungen danach sind nicht bekannt',
}
