import type { InEachLang, Lang } from '@sejour/answers/say'

type SimulateTexts = {
  readonly progress: (read: number, moved: number) => string
  readonly title: (moved: number, read: number) => string
  readonly stopped: string
  readonly law: string
  readonly sameLaw: string
  readonly rate: (ground: string, before: string, after: string) => string
  readonly groups: string
  readonly fee: string
  readonly cases: (count: number, ids: readonly string[]) => string
  readonly unreadable: (count: number) => string
  readonly line: (number: number, message: string) => string
  readonly all: string
}

// As people write a count; the thin space keeps it on one line.
const thousands = (separator: string) => (count: number) =>
  String(count).replace(/\B(?=(\d{3})+$)/g, separator)
const NUMBERS: InEachLang<(count: number) => string> = {
  fr: thousands('\u202f'),
  nl: thousands('.'),
  de: thousands('.'),
  en: thousands(','),
}
const some = (ids: readonly string[], count: number) =>
  `${ids.join(', ')}${count > ids.length ? ', …' : ''}`

function textsOf(lang: Lang, words: (n: (count: number) => string) => SimulateTexts) {
  return words(NUMBERS[lang])
}

export const simulateTexts: InEachLang<SimulateTexts> = {
  fr: textsOf('fr', (n) => ({
    progress: (read, moved) => `${n(read)} dossiers lus, ${n(moved)} changent…`,
    title: (moved, read) =>
      `${n(moved)} ${moved < 2 ? 'dossier change' : 'dossiers changent'} de position, sur ${n(read)} ${read < 2 ? 'lu' : 'lus'}`,
    stopped: 'Arrêté avant la fin : seuls les dossiers lus sont comptés.',
    law: 'Ce qui diffère entre les deux jours',
    sameLaw: 'Rien de ce que l’on sait de la loi ne diffère entre ces deux jours.',
    rate: (ground, before, after) => `Redevance « ${ground} » : ${before} puis ${after}`,
    groups: 'Qui change',
    fee: 'Redevance à payer',
    cases: (count, ids) =>
      `${n(count)} ${count < 2 ? 'dossier' : 'dossiers'} : ${some(ids, count)}`,
    unreadable: (count) =>
      `${n(count)} ${count < 2 ? 'ligne illisible, laissée' : 'lignes illisibles, laissées'} de côté`,
    line: (number, message) => `Ligne ${n(number)} : ${message}`,
    all: 'Avec --json : chaque dossier, ce qui change et pourquoi.',
  })),
  nl: textsOf('nl', (n) => ({
    progress: (read, moved) => `${n(read)} dossiers gelezen, ${n(moved)} veranderen…`,
    title: (moved, read) =>
      `${n(moved)} ${moved === 1 ? 'dossier verandert' : 'dossiers veranderen'} van positie, op ${n(read)} gelezen`,
    stopped: 'Gestopt voor het einde: alleen de gelezen dossiers zijn geteld.',
    law: 'Wat tussen de twee dagen verschilt',
    sameLaw: 'Niets van wat over de wet bekend is, verschilt tussen deze twee dagen.',
    rate: (ground, before, after) => `Retributie “${ground}”: ${before}, dan ${after}`,
    groups: 'Wie verandert',
    fee: 'Te betalen retributie',
    cases: (count, ids) =>
      `${n(count)} ${count === 1 ? 'dossier' : 'dossiers'}: ${some(ids, count)}`,
    unreadable: (count) =>
      `${n(count)} onleesbare ${count === 1 ? 'regel' : 'regels'}, opzijgelaten`,
    line: (number, message) => `Regel ${n(number)}: ${message}`,
    all: 'Met --json: elk dossier, wat verandert en waarom.',
  })),
  de: textsOf('de', (n) => ({
    progress: (read, moved) => `${n(read)} Akten gelesen, ${n(moved)} ändern sich…`,
    title: (moved, read) =>
      `${n(moved)} ${moved === 1 ? 'Akte ändert' : 'Akten ändern'} ihre Lage, von ${n(read)} gelesenen`,
    stopped: 'Vor dem Ende angehalten: Gezählt sind nur die gelesenen Akten.',
    law: 'Was an den beiden Tagen verschieden ist',
    sameLaw: 'Nichts von dem, was über das Recht bekannt ist, unterscheidet diese beiden Tage.',
    rate: (ground, before, after) => `Gebühr „${ground}“: ${before}, dann ${after}`,
    groups: 'Wer sich ändert',
    fee: 'Zu zahlende Gebühr',
    cases: (count, ids) => `${n(count)} ${count === 1 ? 'Akte' : 'Akten'}: ${some(ids, count)}`,
    unreadable: (count) =>
      `${n(count)} unlesbare ${count === 1 ? 'Zeile' : 'Zeilen'}, beiseitegelassen`,
    line: (number, message) => `Zeile ${n(number)}: ${message}`,
    all: 'Mit --json: jede Akte, was sich ändert und warum.',
  })),
  en: textsOf('en', (n) => ({
    progress: (read, moved) => `${n(read)} cases read, ${n(moved)} change…`,
    title: (moved, read) =>
      `${n(moved)} ${moved === 1 ? 'case changes' : 'cases change'} position, out of ${n(read)} read`,
    stopped: 'Stopped before the end: only the cases read are counted.',
    law: 'What differs between the two days',
    sameLaw: 'Nothing that is known of the law differs between these two days.',
    rate: (ground, before, after) => `Fee “${ground}”: ${before}, then ${after}`,
    groups: 'Who changes',
    fee: 'Fee to pay',
    cases: (count, ids) => `${n(count)} ${count === 1 ? 'case' : 'cases'}: ${some(ids, count)}`,
    unreadable: (count) => `${n(count)} unreadable ${count === 1 ? 'line' : 'lines'}, left aside`,
    line: (number, message) => `Line ${n(number)}: ${message}`,
    all: 'With --json: each case, what changes and why.',
  })),
}
