import { inputDe } from '../../input/wording/de.ts'
import { sayDate } from '../../say/index.ts'
import type { ShortStayWording } from './wording.ts'

export const shortStayWordingDe: ShortStayWording = {
  lang: 'de',
  input: inputDe,
  notes: {
    over: ({ firstOverstayDay, days }) =>
      `Die 90 Tage sind ab dem ${sayDate(firstOverstayDay, 'de')} überschritten, höchstens um ${days} ${days > 1 ? 'Tage' : 'Tag'}: Dieser Aufenthalt ist illegal und kann zu einer Anweisung führen, das Staatsgebiet zu verlassen.`,
    'going-on': ({ day }) => `Der laufende Aufenthalt ist bis zum ${sayDate(day, 'de')} gezählt.`,
    'no-entry': () =>
      'Bei der geplanten Einreise ist kein Tag frei: Schon der Einreisetag läge über den 90 Tagen.',
    'free-movement': () =>
      'Dieser Pass gibt Freizügigkeit: Die Regel der 90 Tage in 180 gilt nicht für seine Inhaber.',
    biometric: () =>
      'Die Visumfreiheit gilt nur für einen biometrischen Pass; ohne ihn ist ein Visum nötig.',
    'before-rule': ({ from }) =>
      `Vor dem ${sayDate(from, 'de')} wurde die Anwesenheit anders gezählt (drei Monate in sechs, ab der ersten Einreise): Das Ergebnis ist nur ein Anhaltspunkt.`,
    'nationality-unknown': () =>
      'Die Staatsangehörigkeit oder der Reisetag fehlt: Ob ein Visum nötig ist, lässt sich nicht sagen.',
    'nationality-not-listed': () =>
      'Dieser Code steht nicht in den Listen (Staatenlose, Flüchtlinge, anderes Dokument): Die Regelung hängt vom Wohnsitzstaat ab. Prüfen Sie das vor der Reise.',
    'before-lists': () =>
      'Für diesen Tag wurde die Visumliste nicht gelesen: Prüfen Sie die damalige Regelung.',
    belgian: () => 'Ein Belgier ist kein Ausländer im Sinne des Gesetzes.',
    'hong-kong-passport': () => 'Befreit ist nur der Pass der Sonderverwaltungsregion Hongkong.',
    'macao-passport': () => 'Befreit ist nur der Pass der Sonderverwaltungsregion Macau.',
    'taiwan-identity-number': () =>
      'Befreit ist nur ein taiwanischer Pass mit Personalausweisnummer.',
    'serbian-coordination': () =>
      'Ein Pass der serbischen Koordinationsdirektion (Koordinaciona uprava) bleibt visumpflichtig.',
    'british-other-nationals': () =>
      'Fünf weitere Gruppen britischer Staatsangehöriger sind ebenfalls befreit; Begünstigte des Austrittsabkommens behalten ihre Rechte.',
    'georgian-official-passport': () =>
      'Vom 6. März 2026 bis zum 6. März 2027 ist die Befreiung für Diplomaten-, Dienst- und amtliche Pässe ausgesetzt (zu bestätigen).',
    'vanuatu-partial': () =>
      'Die Befreiung war für einen Teil der Pässe ausgesetzt: Die Regelung hängt vom Pass ab.',
    'outside-schengen': () =>
      'Dieser Staat gehört zur Union; Tage auf seinem Gebiet sind zu prüfen, weil Schengen dort anders angewandt wird.',
    'palestinian-authority': () =>
      'Gebilde, das mindestens ein Mitgliedstaat nicht als Staat anerkennt.',
    'waiver-agreement': () => 'Die Befreiung beruht auf einem Abkommen mit der Union.',
    'sliding-window': () =>
      'Für jeden Aufenthaltstag zählen die 180 Tage, die an diesem Tag enden: Ein neues Jahr setzt nichts auf null.',
    'both-days-count': () =>
      'Einreisetag und Ausreisetag zählen beide; derselbe Tag zählt nur einmal.',
    'schengen-only': () => 'Es zählen die Tage im ganzen Schengen-Raum, nicht nur in Belgien.',
    'title-days': () =>
      'Tage mit einem Aufenthaltstitel oder einem Visum für den längerfristigen Aufenthalt zählen nicht: Geben Sie sie nicht an.',
    'visa-shorter': () =>
      'Ein Visum kann eine kürzere Dauer festlegen: Es gilt die kürzere der beiden Grenzen.',
  },
}
