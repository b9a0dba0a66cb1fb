import type { ChangementTexts, LieuTexts, LieuTravailTexts } from './conditions.ts'
import type * as enonces from './enonces.ts'
import type { TextsOf } from './texts.ts'

const sejourDe = {
  'long-sejour.a-l-etranger':
    'Die Person ist im Ausland und stellt den Antrag bei der belgischen Vertretung',
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

export const lieuTravailDe: LieuTravailTexts = {
  'long-sejour.a-l-etranger': sejourDe['long-sejour.a-l-etranger'],
  'long-sejour.lieu-du-travail':
    'Der Antrag geht vom Ausland aus, oder von Belgien während eines Aufenthalts, der das erlaubt',
  'long-sejour.en-belgique-permis':
    'Die Person ist in Belgien, in einem Aufenthalt, der den Antrag erlaubt',
  'long-sejour.sejour-suffisant': 'Der laufende Aufenthalt erlaubt den Antrag',
  'long-sejour.titre-en-cours': 'Ein Aufenthaltstitel von mehr als drei Monaten läuft noch',
  'long-sejour.court-ou-provisoire-admis':
    'Ein Kurzaufenthalt oder ein vorläufiges Papier wird anerkannt',
  'long-sejour.court-ou-provisoire':
    'Die Person ist im Kurzaufenthalt oder hat ein vorläufiges Papier oder das einer Person, die um Schutz ersucht',
  'long-sejour.court-ou-provisoire-retenu':
    'Die Behörde erkennt an, dass dieser Aufenthalt den Antrag in Belgien erlaubt',
}

export const changementDe: ChangementTexts = {
  ...sejourDe,
  'long-sejour.lieu-ou-changement':
    'Der Antrag geht vom Ausland aus, oder von Belgien durch eine Statusänderung',
  'long-sejour.changement': 'Die Person ist in Belgien und eine Statusänderung wird zugelassen',
  'long-sejour.changement-admis':
    'Das Ausländeramt lässt zu, dass der Antrag in Belgien gestellt wird',
}

export const communsDe: TextsOf<typeof enonces.communs> = {
  'long-sejour.recours':
    'Gegen eine Verweigerung des Ausländeramts: Nichtigkeitsbeschwerde binnen 30 Tagen; sie hält eine Anweisung, das Staatsgebiet zu verlassen, nicht auf.',
  'long-sejour.recours-depuis-2026':
    'Seit dem 12. Juni 2026 regelt ein Gesetz, das wir nicht gelesen haben, die Beschwerden, mit Fristen von 30, 10 oder 5 Tagen: Halten Sie sich an die Frist, die in der Entscheidung steht, und rechnen Sie sonst mit 5 Tagen.',
  'long-sejour.ordre':
    'Einen Aufenthalt zu beantragen hebt eine frühere Anweisung, das Staatsgebiet zu verlassen, nicht auf.',
  'long-sejour.interdiction':
    'Ein geltendes Einreiseverbot kann dem Antrag entgegengehalten werden; seine Aufhebung wird gesondert beantragt.',
}

export const entreeDe: TextsOf<typeof enonces.entree> = {
  'long-sejour.poste':
    'Grundsätzlich wird der Antrag vor der Reise gestellt, bei der belgischen Vertretung des Ortes, an dem die Person wohnt oder sich aufhält: Visum D.',
  'long-sejour.inscription':
    'Binnen 8 Werktagen nach der Einreise, oder nach der in Belgien erhaltenen Erlaubnis, meldet man sich bei der Gemeinde; sie kontrolliert den Wohnsitz und trägt ins Fremdenregister ein.',
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
    'Eine Erneuerung im gleichen Status kostet keine neue Gebühr; die Gemeinde kann einen Preis für die Karte verlangen.',
}

export const redevanceDueDe: TextsOf<typeof enonces.redevanceDue> = {
  'long-sejour.redevance':
    'Die Gebühr wird vor dem Antrag gezahlt und der Nachweis beigefügt. Ohne Zahlung ist der Antrag unzulässig (Anlage 42); eine Teilzahlung wird binnen 30 Tagen nach Anlage 43 ergänzt.',
}

export const valeursDe: TextsOf<typeof enonces.valeurs> = {
  'long-sejour.valeurs':
    'Die Person unterzeichnet eine Erklärung über die Grundwerte und weist danach ihre Bemühungen um Integration nach: Fehlen sie, kann das Ausländeramt den Aufenthalt binnen 4 Jahren beenden.',
}
