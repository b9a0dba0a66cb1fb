import type { VoieTexts } from '../voie.ts'
import type { OuvertureProtectionInternationale, voieProtectionInternationale } from './index.ts'

export const voieProtectionInternationaleDe: VoieTexts<
  typeof voieProtectionInternationale,
  OuvertureProtectionInternationale
> = {
  title: 'Internationaler Schutz (Asyl)',
  conditions: {
    'protection-internationale.ouverte':
      'Der Antrag auf internationalen Schutz kann gestellt werden',
    'protection-internationale.etranger': 'Die Person, die Schutz sucht, ist nicht Belgier',
    'protection-internationale.sur-place': 'Die Person ist in Belgien oder an der Grenze',
    'protection-internationale.crainte': 'Die Person gibt an, eine Rückkehr zu fürchten',
  },
  statements: {
    'protection-internationale.base':
      'Flüchtlingsstatus, oder subsidiärer Schutz vor Tod, Folter oder Krieg: ein Recht für den, der die Bedingungen erfüllt.',
    'protection-internationale.lieu':
      'Der Antrag wird beim Ausländeramt gestellt, oder an der Grenze; weder bei der Gemeinde noch im Ausland.',
    'protection-internationale.enregistrement':
      'Die Registrierung ergibt eine Anlage 26, an der Grenze eine Anlage 25, oder bei einem Folgeantrag eine Anlage 26quinquies.',
    'protection-internationale.registre':
      'Der Antragsteller und seine Familie werden in das Warteregister eingetragen.',
    'protection-internationale.ai':
      'Registrierungsbescheinigung von vier Monaten ab dem Antrag, dann Verlängerungen um acht Monate.',
    'protection-internationale.autorite':
      'Der Generalkommissar für Flüchtlinge und Staatenlose entscheidet; das Ausländeramt registriert und sucht den zuständigen Staat.',
    'protection-internationale.dublin':
      'Ist ein anderer Staat zuständig, verweigert das Ausländeramt den Aufenthalt mit einer Anlage 26quater.',
    'protection-internationale.langue':
      'Die Prüfung läuft auf Französisch oder Niederländisch; wer einen Dolmetscher verlangt, überlässt dem Ausländeramt die Wahl der Sprache.',
    'protection-internationale.domicile':
      'Der Antragsteller wählt einen Wohnsitz in Belgien; sonst gehen Schriftstücke gültig an das Generalkommissariat.',
    'protection-internationale.gratuite': 'Es ist keine Gebühr zu zahlen.',
    'protection-internationale.delai':
      'Sechs Monate nach Eingang des Antrags, plus neun Monate und drei Monate in den vorgesehenen Fällen: höchstens 21 Monate.',
    'protection-internationale.accelere':
      'Fünfzehn Werktage im beschleunigten Verfahren, etwa bei einem sicheren Herkunftsland oder nach falschen Dokumenten.',
    'protection-internationale.silence':
      'Das Gesetz knüpft keine Folge an das Schweigen: Eine überschrittene Frist gibt weder Status noch Ablehnung.',
    'protection-internationale.refugie': 'Anerkannter Flüchtling: A-Karte für fünf Jahre.',
    'protection-internationale.subsidiaire':
      'Subsidiärer Schutz: A-Karte für ein Jahr, dann Verlängerungen um zwei Jahre.',
    'protection-internationale.travail':
      'Der Antragsteller dürfte vier Monate nach dem Antrag arbeiten.',
    'protection-internationale.prolongation':
      'Der subsidiäre Schutz wird verlängert, solange die Gefahr besteht.',
    'protection-internationale.illimite':
      'Der Aufenthalt wird fünf Jahre nach dem Antrag auf Schutz unbefristet, ohne neue Bedingung.',
    'protection-internationale.refus':
      'Auf eine Ablehnung folgt eine Anlage 13quinquies, Anweisung, das Staatsgebiet zu verlassen.',
    'protection-internationale.reexamen':
      'Solange der Aufenthalt befristet ist, kann das Ausländeramt den subsidiären Schutz neu prüfen lassen; bei Betrug kann er zehn Jahre lang entzogen werden.',
    'protection-internationale.recours':
      'Beschwerde mit voller Rechtsprechungsbefugnis binnen 30 Tagen, manchmal 10 oder 5; sie verhindert die Entfernung, außer in zwei Fällen bei Folgeanträgen.',
    'protection-internationale.recours-depuis-2026':
      'Seit dem 12. Juni 2026 regelt ein Gesetz, das wir nicht gelesen haben, die Beschwerden, mit Fristen von 30, 10 oder 5 Tagen: Halten Sie sich an die Frist, die in der Entscheidung steht, und rechnen Sie sonst mit 5 Tagen.',
    'protection-internationale.annexe-35':
      'Während dieser Beschwerde deckt eine Anlage 35 die Anwesenheit.',
    'protection-internationale.ordre':
      'Eine frühere Anweisung, das Staatsgebiet zu verlassen, bleibt bestehen, wird aber nicht ausgeführt, solange der Antrag den Verbleib erlaubt.',
    'protection-internationale.identite-ailleurs':
      'Solange das Asylverfahren läuft, ist ein 9bis- oder 9ter-Antrag ohne Identitätsdokument möglich.',
    'protection-internationale.langue-ailleurs':
      'Während des Asylverfahrens und sechs Monate danach folgt ein 9bis- oder 9ter-Antrag dessen Sprache.',
    'protection-internationale.exclus-9bis':
      'Was hier abgewiesen wurde oder hier hätte gesagt werden müssen, ist bei 9bis kein außergewöhnlicher Umstand mehr, außer wenn es dem Asyl fremd ist.',
    'protection-internationale.ulterieure':
      'Ein Folgeantrag ohne neues Element wird für unzulässig erklärt.',
    'protection-internationale.autre-etat':
      'Seit dem 2. August 2025 gilt ein Antrag nach einer endgültigen Entscheidung eines anderen Mitgliedstaates als Folgeantrag.',
    'protection-internationale.pacte':
      'Seit dem 12. Juni 2026 regelt ein Gesetz, das wir nicht gelesen haben, dieses Verfahren anders: Lassen Sie jede Frist und jedes Papier bestätigen.',
  },
}
