import type { CourtSejourTexts } from './index.ts'

export const courtSejour: CourtSejourTexts = {
  title: '90 Tage in 180: Wo stehe ich?',
  description:
    'Zählen Sie Ihre Tage im Schengen-Raum: genutzte Tage, verbleibende Tage, letzter erlaubter Tag, und ob ein Visum nötig ist.',
  lead: 'Ein Kurzaufenthalt dauert höchstens 90 Tage in jedem Zeitraum von 180 Tagen. Schreiben Sie Ihre Aufenthalte auf: Die Seite zählt für Sie.',
  submit: 'Meine Tage zählen',
  fields: {
    nationality: 'Welchen Pass haben Sie?',
    nationalityHint: 'Um zu sagen, ob ein Visum nötig ist. Freiwillig.',
    from: 'Tag der Einreise',
    to: 'Tag der Ausreise',
    toHint: 'Lassen Sie es leer, wenn Sie noch da sind.',
    fromMissing:
      'Der Tag der Einreise fehlt. Schreiben Sie ihn, oder entfernen Sie diesen Aufenthalt.',
    on: 'Bis zu welchem Tag zählen?',
    onHint: 'Heute ist schon eingetragen.',
    onMissing: 'Ohne diesen Tag hat der Zeitraum von 180 Tagen keinen Platz.',
    plannedEntry: 'An welchem Tag wollen Sie wiederkommen?',
    plannedEntryHint: 'Freiwillig: Die Seite sagt dann, wie lange Sie bleiben können.',
  },
  stays: 'Ihre Aufenthalte im Schengen-Raum',
  staysHint:
    'In allen Ländern des Raums, nicht nur in Belgien. Tage mit einem Aufenthaltstitel oder einem Visum für langen Aufenthalt zählen nicht: Schreiben Sie sie nicht auf.',
  stay: (place: number) => `Aufenthalt ${place}`,
  addStay: 'Einen Aufenthalt hinzufügen',
  remove: (title: string) => `Entfernen: ${title}`,
  answer: {
    left: 'Verbleibende Tage',
    over: 'Aufenthalt über die 90 Tage hinaus',
    days: (count: number) => (count === 1 ? '1 Tag' : `${count} Tage`),
    used: (days: string, day: string) => `${days} genutzt in den 180 Tagen, die am ${day} enden.`,
    overSince: (day: string) => `Die 90 Tage sind seit dem ${day} überschritten.`,
    free: 'Diese Regel gilt nicht für Sie',
    freeNote:
      'Dieser Pass gibt Freizügigkeit. Die Tage werden unten zur Information dennoch gezählt.',
    lastStaying: 'Wenn Sie bleiben, ist der letzte erlaubte Tag',
    lastStarting: 'Wenn Sie an diesem Tag einreisten, wäre der letzte erlaubte Tag',
    noLast: 'Von diesem Tag an ist kein Tag erlaubt.',
    planned: 'Bei Ihrer Rückkehr',
    plannedDays: (days: string, entry: string) =>
      `Bei Einreise am ${entry} können Sie ${days} bleiben.`,
    plannedLast: (day: string) => `Der letzte Tag wäre der ${day}.`,
    plannedNone: (entry: string) => `Bei Einreise am ${entry} haben Sie keinen Tag.`,
    drawing: 'Ihre Tage auf der Linie',
    visit: 'Visum, Meldung bei der Gemeinde, Mittel: einen Besuch vorbereiten',
    visa: 'Ist ein Visum nötig?',
    visas: {
      exempt: 'Nein: Mit diesem Pass ist für einen Kurzaufenthalt kein Visum nötig.',
      required: 'Ja: Mit diesem Pass ist für einen Kurzaufenthalt ein Visum nötig.',
      'exempt-biometric': 'Nein, wenn der Pass biometrisch ist. Sonst ja.',
      'free-movement': 'Nein: Dieser Pass gibt Freizügigkeit.',
      unknown: 'Das lässt sich nicht sagen.',
    },
    know: 'Was zählt, und wie',
    record:
      'Es zählt nur, was die Grenzbehörden erfasst haben (das Einreise-/Ausreisesystem, die Stempel). Weicht Ihre Zählung ab, bewahren Sie Fahrkarten und Quittungen auf.',
  },
}
