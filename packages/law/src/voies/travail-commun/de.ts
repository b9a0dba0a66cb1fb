import type { TextsOf } from '../long-sejour/texts.ts'
import type * as enonces from './enonces.ts'

export const guichetDe: TextsOf<typeof enonces.guichet> = {
  'travail.guichet':
    'Der Arbeitgeber reicht den Antrag bei der einheitlichen Anlaufstelle „Working in Belgium“ ein. Die Region des Arbeitsortes entscheidet über die Arbeit, das Ausländeramt über den Aufenthalt.',
  'travail.redevance':
    'Der Tarif ist der für Arbeit, derselbe für die kombinierte Erlaubnis, Forscher, Saisonarbeitnehmer, die Blaue Karte und die Versetzung innerhalb einer Gruppe.',
}

export const depuisCourtSejourDe: TextsOf<typeof enonces.depuisCourtSejour> = {
  'travail.court-sejour':
    'Während eines Kurzaufenthalts lassen die Quellen offen, ob der Antrag in Belgien gestellt werden kann: Vom Ausland aus stellt sich diese Frage nicht.',
}

export const permisDe: TextsOf<typeof enonces.permis> = {
  'travail.annexe-46':
    'Zustimmung beider Behörden: Anlage 46. Vom Ausland aus beantragt man dann das Visum D (Code B29); in rechtmäßigem Aufenthalt in Belgien geht man zur Gemeinde.',
  'travail.annexe-49':
    'Die Gemeinde gibt eine Anlage 49: Sie erlaubt es, sich bis zur Karte aufzuhalten und zu arbeiten.',
  'travail.annexe-49-duree':
    'Die Anlage 49 soll 45 Tage gelten und verlängert werden können: Dauer zu bestätigen.',
  'travail.marche':
    'Die Karte trägt den Vermerk „Arbeitsmarkt: begrenzt“: Sie folgt der erlaubten Beschäftigung.',
  'travail.renouvellement-employeur':
    'Der Arbeitgeber soll die Erneuerung mindestens 2 Monate vor dem Ende der Erlaubnis beantragen: zu bestätigen, aber sicherheitshalber einzuhalten.',
}

export const refusRegionDe: TextsOf<typeof enonces.refusRegion> = {
  'travail.recours-region':
    'Eine Verweigerung der Region wird bei der Region selbst angefochten, in der Frist, die sie angibt; eine Verweigerung des Ausländeramts vor dem Rat.',
}
