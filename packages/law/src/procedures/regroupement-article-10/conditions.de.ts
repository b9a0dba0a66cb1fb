import type { ConditionTexts } from '@sejour/engine'
import { communesDe } from './communes.de.ts'
import { communesTiersDe } from './communes-tiers.de.ts'
import type { ConditionsArticle10 } from './conditions.ts'

export const conditionsArticle10De: ConditionTexts<ConditionsArticle10> = {
  ...communesDe,
  ...communesTiersDe,
  'regroupement-article-10.conditions-2024':
    'Die Bedingungen des Artikels 10 sind erfüllt (bis zum 17. August 2025 gelesener Text)',
  'regroupement-article-10.conditions-2025':
    'Die Bedingungen des Artikels 10 sind erfüllt (am 18. August 2025 geänderter Text)',
  'regroupement.attente': 'Die Wartezeit von zwölf Monaten ist vorbei oder gilt nicht',
  'regroupement.attente-protege':
    'Das Familienmitglied, zu dem man zieht, hat internationalen Schutz',
  'regroupement.attente-lien-anterieur':
    'Die Bindung bestand vor der Ankunft des Familienmitglieds, zu dem man zieht',
  'regroupement.attente-enfant-commun': 'Das Paar hat ein gemeinsames minderjähriges Kind',
  'regroupement.attente-apatride':
    'Die Familie eines zum Aufenthalt zugelassenen Staatenlosen wartet nicht',
  'regroupement.attente-regroupant-apatride':
    'Das Familienmitglied in Belgien ist ein zum Aufenthalt zugelassener Staatenloser',
  'regroupement.attente-apatride-admise': 'Das Ausländeramt lässt diese Familie nicht warten',
  'regroupement.attente-enfant': 'Das Kind wird vor dem Ende der zwölf Monate zugelassen',
  'regroupement.attente-lien-enfant': 'Der Antragsteller ist ein Kind',
  'regroupement.attente-enfant-admise': 'Das Ausländeramt lässt dieses Kind nicht warten',
  'regroupement.attente-passee':
    'Das Familienmitglied, zu dem man zieht, hat seit zwölf Monaten unbefristeten Aufenthalt',
  'regroupement.second-couple':
    'Die Frist von zwei Jahren für den, der durch Heirat gekommen ist, ist vorbei oder gilt nicht',
  'regroupement.second-couple-sans-objet': 'Der Antrag ist nicht der eines Ehegatten oder Partners',
  'regroupement.venu-autrement':
    'Das Familienmitglied, zu dem man zieht, ist nicht als Ehegatte oder Partner gekommen',
  'regroupement.second-couple-passe': 'Sein Aufenthaltsrecht besteht seit zwei Jahren',
  'regroupement.dispense':
    'Die Familie einer geschützten Person ist von Einkünften, Wohnung und Versicherung befreit',
  'regroupement.dispense-protege':
    'Das Familienmitglied, zu dem man zieht, ist Flüchtling oder hat subsidiären Schutz',
  'regroupement.dispense-cas':
    'Der Antrag erfolgt binnen einem Jahr, oder der eines Elternteils eines Minderjährigen ist befreit',
  'regroupement.dispense-annee': 'Der Antrag erfolgt binnen einem Jahr nach der Anerkennung',
  'regroupement.dispense-parent': 'Der Elternteil eines geschützten Minderjährigen ist befreit',
  'regroupement.dispense-lien-parent': 'Der Antragsteller ist der Elternteil dieses Minderjährigen',
  'regroupement.dispense-parent-admise':
    'Das Ausländeramt lässt die Befreiung für diesen Elternteil zu',
  'regroupement.dispense-lien':
    'Die Bindung bestand vor der Ankunft, oder die Befreiung wird ohne dies zugelassen',
  'regroupement.dispense-lien-anterieur': 'Die Bindung bestand vor der Ankunft',
  'regroupement.dispense-lien-admise':
    'Das Ausländeramt lässt die Befreiung für eine nach der Ankunft entstandene Bindung zu',
  'regroupement.moyens':
    'Einkünfte, Wohnung und Versicherung genügen, oder die Familie ist davon befreit',
  'regroupement.moyens-prouves': 'Einkünfte, Wohnung und Versicherung genügen',
}
