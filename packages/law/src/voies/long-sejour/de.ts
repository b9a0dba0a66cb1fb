import type { ChangementTexts, LieuTexts } from './conditions.ts'
import type * as enonces from './enonces.ts'
import type { TextsOf } from './texts.ts'

const sejourDe = {
  'long-sejour.a-l-etranger': 'Die Person ist im Ausland und stellt den Antrag beim belgischen Amt',
  'long-sejour.deja-en-sejour': 'Die Person ist in rechtmäßigem Aufenthalt',
  'long-sejour.sejour-en-cours': 'Ein Kurzaufenthalt oder ein Aufenthaltstitel läuft noch',
  'long-sejour.provisoire-admis':
    'Ein vorläufiges Papier wird als rechtmäßiger Aufenthalt anerkannt',
  'long-sejour.provisoire':
    'Die Person hat ein vorläufiges Papier oder das einer Person, die um Schutz ersucht',
  'long-sejour.provisoire-retenu':
    'Die Behörde erkennt an, dass dieses Papier einen rechtmäßigen Aufenthalt deckt',
}

export const lieuDe: LieuTexts = {
  ...sejourDe,
  'long-sejour.lieu':
    'Der Antrag geht vom Ausland aus, oder von Belgien während eines rechtmäßigen Aufenthalts',
  'long-sejour.en-belgique-en-sejour': 'Die Person ist in Belgien, in rechtmäßigem Aufenthalt',
}

export const changementDe: ChangementTexts = {
  ...sejourDe,
  'long-sejour.lieu-ou-changement':
    'Der Antrag geht vom Ausland aus, oder von Belgien durch eine Statutsänderung',
  'long-sejour.changement': 'Die Person ist in Belgien und eine Statutsänderung wird zugelassen',
  'long-sejour.changement-admis':
    'Das Ausländeramt lässt zu, dass der Antrag in Belgien gestellt wird',
}

export const communsDe: TextsOf<typeof enonces.communs> = {
  'long-sejour.recours':
    'Gegen eine Verweigerung des Ausländeramts: Nichtigkeitsklage binnen 30 Tagen; sie hält eine Anweisung, das Staatsgebiet zu verlassen, nicht auf.',
  'long-sejour.recours-depuis-2026':
    'Seit dem 12. Juni 2026 regelt ein Gesetz, das wir nicht gelesen haben, die Beschwerden, mit Fristen von 30, 10 oder 5 Tagen: Halten Sie sich an die Frist, die in der Entscheidung steht.',
  'long-sejour.ordre':
    'Einen Aufenthalt zu beantragen hebt eine frühere Anweisung, das Staatsgebiet zu verlassen, nicht auf.',
  'long-sejour.interdiction':
    'Ein geltendes Einreiseverbot kann dem Antrag entgegengehalten werden; seine Aufhebung wird gesondert beantragt.',
}

export const entreeDe: TextsOf<typeof enonces.entree> = {
  'long-sejour.poste':
    'Grundsätzlich wird der Antrag vor der Reise gestellt, beim belgischen Amt des Ortes, an dem die Person wohnt oder sich aufhält: Visum D.',
  'long-sejour.inscription':
    'Binnen 8 Werktagen nach der Einreise, oder nach der in Belgien erhaltenen Erlaubnis, meldet man sich bei der Gemeinde; sie prüft den Wohnsitz und trägt ins Fremdenregister ein.',
}

export const limiteDe: TextsOf<typeof enonces.limite> = {
  'long-sejour.limite':
    'Der Aufenthalt ist befristet, es sei denn, die Entscheidung sagt ausdrücklich, dass er unbefristet ist.',
  'long-sejour.fin':
    'Das Ausländeramt kann den Aufenthalt beenden, wenn eine Bedingung nicht mehr erfüllt ist, wenn seine Dauer überschritten ist oder bei Betrug.',
}

export const renouvellementDe: TextsOf<typeof enonces.renouvellement> = {
  'long-sejour.renouvellement':
    'Das Gesetz verlangt nur, vor dem Ablauf der Karte zu handeln. Gemeinden wollen den Antrag zwischen dem 45. und dem 30. Tag davor: Handeln Sie vor dem 30.',
}

export const renouvellementGratuitDe: TextsOf<typeof enonces.renouvellementGratuit> = {
  'long-sejour.renouvellement-gratuit':
    'Eine Erneuerung im gleichen Statut kostet keine neue Gebühr; die Gemeinde kann einen Preis für die Karte verlangen.',
}

export const redevanceDueDe: TextsOf<typeof enonces.redevanceDue> = {
  'long-sejour.redevance':
    'Die Gebühr wird vor dem Antrag gezahlt und der Nachweis beigefügt. Ohne Zahlung ist der Antrag unzulässig (Anlage 42); eine Teilzahlung wird binnen 30 Tagen nach Anlage 43 ergänzt.',
}

export const valeursDe: TextsOf<typeof enonces.valeurs> = {
  'long-sejour.valeurs':
    'Die Person unterzeichnet eine Erklärung über die Grundwerte und weist danach ihre Bemühungen um Integration nach: Fehlen sie, kann das Ausländeramt den Aufenthalt binnen 4 Jahren beenden.',
}
