import type { VoieTexts } from '../voie.ts'
import type { OuvertureAutreFamilleUnion, voieAutreFamilleUnion } from './index.ts'

export const voieAutreFamilleUnionDe: VoieTexts<
  typeof voieAutreFamilleUnion,
  OuvertureAutreFamilleUnion
> = {
  title: 'Anderes Familienmitglied eines Unionsbürgers (Artikel 47/2)',
  conditions: {
    'autre-famille-union.ouverte':
      'Der Antrag eines anderen Familienmitglieds kann in Belgien gestellt werden',
    'autre-famille-union.ouverte.47-1':
      'Der Antrag eines anderen Familienmitglieds kann in Belgien gestellt werden (Artikel 47/1)',
    'autre-famille-union.regroupant': 'Das Familienmitglied, dem man nachzieht, ist Unionsbürger',
    'autre-famille-union.lien': 'Die Person gehört nicht zur nahen Familie des Artikels 40bis',
  },
  statements: {
    'autre-famille-union.base':
      'Artikel 47/2 bestimmt die anderen Familienmitglieder; Artikel 47/3 regelt Nachweise und Existenzmittel.',
    'autre-famille-union.ancien-numero':
      'Artikel 47/1 bestimmte damals die anderen Familienmitglieder: Formulare und Entscheide nennen diese Nummer noch.',
    'autre-famille-union.categories':
      'Partner in einer dauerhaften Beziehung, Person zu Lasten oder im Haushalt, schwer kranke Person: Einzelheiten zu bestätigen.',
    'autre-famille-union.lieu':
      'Der Antrag erfolgt in Belgien, nach der Einreise, bei der Gemeinde, in der die Person wohnt. Wer ein Visum braucht, beantragt es im Ausland zuerst bei der belgischen Vertretung.',
    'autre-famille-union.depot':
      'Er erfolgt binnen drei Monaten nach der Einreise; später ist eine Geldbuße von 200 € möglich.',
    'autre-famille-union.autorite':
      'Die Gemeinde nimmt den Antrag an und kontrolliert den Wohnsitz; das Ausländeramt entscheidet.',
    'autre-famille-union.pieces':
      'Die Nachweise können drei Monate lang folgen, nach denselben Artikeln wie für die nahe Familie.',
    'autre-famille-union.pieces-doute':
      'Neuere Seiten sagen nicht alle, dass die Familie diese drei Monate behält: vorsichtshalber alles mit dem Antrag einreichen.',
    'autre-famille-union.redevance': 'Keine Gebühr.',
    'autre-famille-union.attente':
      'Nach einer positiven Wohnsitzkontrolle: Registrierungsbescheinigung für sechs Monate und Fremdenregister.',
    'autre-famille-union.delai':
      'Die Entscheidung wird binnen sechs Monaten nach dem Antrag getroffen und notifiziert.',
    'autre-famille-union.titre':
      'Der Antrag betrifft eine Aufenthaltskarte eines Familienmitglieds (F-Karte).',
    'autre-famille-union.fin': 'In den ersten fünf Jahren kann das Amt den Aufenthalt beenden.',
    'autre-famille-union.recours':
      'Gegen die Anlage 20: Nichtigkeitsbeschwerde binnen 30 Tagen; anders als bei der nahen Familie setzt sie die Entfernung nicht aus.',
    'autre-famille-union.recours-depuis-2026':
      'Seit dem 12. Juni 2026 regelt ein Gesetz, das wir nicht gelesen haben, die Beschwerden, mit Fristen von 30, 10 oder 5 Tagen: Halten Sie sich an die Frist, die in der Entscheidung steht, und rechnen Sie sonst mit 5 Tagen.',
    'autre-famille-union.travail': 'Die Person arbeitet ohne Erlaubnis.',
  },
}
