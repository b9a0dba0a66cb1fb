import type { VoieTexts } from '../voie.ts'
import type { OuvertureArticle10bis, voieRegroupementArticle10bis } from './index.ts'

export const voieRegroupementArticle10bisDe: VoieTexts<
  typeof voieRegroupementArticle10bis,
  OuvertureArticle10bis
> = {
  title: 'Familie eines Ausländers mit befristetem Aufenthalt (Artikel 10bis)',
  conditions: {
    'regroupement-article-10bis.ouverte': 'Der Antrag nach Artikel 10bis kann eingereicht werden',
    'regroupement-article-10bis.regroupant':
      'Das Familienmitglied, zu dem man zieht, hat befristeten Aufenthalt',
    'regroupement-article-10bis.lien':
      'Der Antragsteller ist sein Ehegatte, sein eingetragener Partner oder sein Kind',
    'regroupement-article-10bis.lieu':
      'Der Antrag kann dort gestellt werden, wo sich die Person befindet',
    'regroupement-article-10bis.a-l-etranger':
      'Die Person ist im Ausland: die belgische Vertretung nimmt den Antrag an',
    'regroupement-article-10bis.depuis-la-belgique': 'Der Antrag wird in Belgien angenommen',
    'regroupement-article-10bis.cas-belge':
      'Ein laufender Aufenthalt oder ein anderer Fall erlaubt den Antrag in Belgien',
    'regroupement-article-10bis.deja-en-sejour':
      'Die Person hat schon einen Aufenthalt von mehr als drei Monaten',
    'regroupement-article-10bis.autre-cas':
      'Ein anderer Fall wird angenommen: laufender kurzer Aufenthalt, außergewöhnliche Umstände',
  },
  statements: {
    'regroupement-article-10bis.base':
      'Aufenthaltserlaubnis für die Familie eines Ausländers mit befristetem Aufenthalt. Sie muss erteilt werden, wenn die Bedingungen erfüllt sind.',
    'regroupement-article-10bis.lieu':
      'Sie wird bei der belgischen Vertretung im Ausland beantragt; in Belgien, bei der Gemeinde, von dem, der sich dort schon rechtmäßig aufhält.',
    'regroupement-article-10bis.arrivee':
      'Nach der Ankunft meldet man sich binnen acht Werktagen bei der Gemeinde.',
    'regroupement-article-10bis.autorite':
      'Das Ausländeramt entscheidet. Die Vertretung oder die Gemeinde nimmt den Antrag an; die Gemeinde kontrolliert den Wohnsitz.',
    'regroupement-article-10bis.regroupants':
      'Der Artikel hat eigene Regeln für den Studenten, den langfristig Aufenthaltsberechtigten eines anderen Staates, die Blaue Karte, die Versetzung innerhalb einer Gruppe und den Forscher.',
    'regroupement-article-10bis.moyens':
      'Stabile, regelmäßige und ausreichende Einkünfte, eine ausreichende Wohnung und eine Krankenversicherung werden verlangt. Bei einem Einkommen unter dem Richtwert von 120 % des Eingliederungseinkommens wird der Bedarf der Familie geprüft.',
    'regroupement-article-10bis.moyens-reforme':
      'Seit dem 18. August 2025 widersprechen sich die Quellen über die Einkünfte: 110 % des garantierten durchschnittlichen monatlichen Mindesteinkommens oder 110 % des Eingliederungseinkommens.',
    'regroupement-article-10bis.age':
      'Ehegatten und Partner sind je 21 Jahre alt, oder 18 Jahre, wenn die Bindung vor der Ankunft des Familienmitglieds in Belgien bestand.',
    'regroupement-article-10bis.attente-reforme':
      'Seit dem 18. August 2025 soll das Familienmitglied in Belgien je nach Status ein bis zwei Jahre warten, zwei bei vorübergehendem Schutz, und das Alter soll 21 Jahre sein.',
    'regroupement-article-10bis.transition':
      'Das neue Gesetz soll gelten, wenn das Aufenthaltsrecht des Familienmitglieds in Belgien vom 18. August 2025 oder später stammt; die Übergangsregel wurde nicht gelesen.',
    'regroupement-article-10bis.integration':
      'Mit dem Antrag unterzeichnet man eine Erklärung über die Grundwerte, und später beweist man Bemühungen um Integration, außer für mehrere dieser Familien.',
    'regroupement-article-10bis.preuves':
      'Zu beweisen sind die Bindung, der Aufenthalt des Familienmitglieds in Belgien, seine Einkünfte, die Wohnung und die Versicherung. Ohne amtliche Urkunde werden andere Beweise der Bindung geprüft.',
    'regroupement-article-10bis.redevance':
      'Die Gebühr wird vor dem Antrag bezahlt, sonst ist der Antrag unzulässig. Befreit sind Personen unter 18 Jahren, das volljährige Kind mit Behinderung und die Begünstigten des Assoziierungsabkommens mit der Türkei. Befreit ist auch die Familie einer Person mit medizinischem Aufenthalt (9ter) oder eines Studenten mit einem belgischen oder europäischen Stipendium.',
    'regroupement-article-10bis.attente':
      'Die Empfangsbestätigung in Belgien (Anlage 41bis?) bleibt zu bestätigen; eine Registrierungsbescheinigung folgt, wenn der Antrag zur Prüfung angenommen ist.',
    'regroupement-article-10bis.decision':
      'Das Ausländeramt hat neun Monate für die Entscheidung; es kann zweimal um drei Monate verlängern.',
    'regroupement-article-10bis.decision-quatre-mois':
      'Vier Monate, und drei mehr, für die Familie eines langfristig Aufenthaltsberechtigten oder eines Inhabers der Blauen Karte.',
    'regroupement-article-10bis.decision-90-jours':
      '90 Tage für die Familie eines entsandten Arbeitnehmers oder eines Forschers.',
    'regroupement-article-10bis.silence':
      'Ohne Entscheidung am Ende der Frist muss die Erlaubnis ausgestellt werden.',
    'regroupement-article-10bis.silence-reforme':
      'Der Artikel über die Fristen hat sich am 18. August 2025 geändert, und die stillschweigende Zulassung soll für Artikel 10 abgeschafft sein; was hier gilt, wurde nicht gelesen.',
    'regroupement-article-10bis.titre':
      'A-Karte, die am selben Tag endet wie der Titel des Familienmitglieds, zu dem man zieht.',
    'regroupement-article-10bis.travail':
      'Die Karte sagt selbst, ob man arbeiten darf: Der Vermerk „Arbeitsmarkt“ ist maßgebend.',
    'regroupement-article-10bis.renouvellement':
      'Die Erneuerung folgt der des Familienmitglieds, zu dem man zieht; man beantragt sie bei der Gemeinde zwischen dem 45. und dem 30. Tag vor dem Ablauf.',
    'regroupement-article-10bis.illimite':
      'Unbefristeten Aufenthalt erhält man durch die eigenen fünf Jahre, oder wenn das Familienmitglied selbst unbefristeten Aufenthalt erhält (Artikel 10).',
    'regroupement-article-10bis.fin':
      'Das Ausländeramt kann eine Anweisung, das Staatsgebiet zu verlassen, geben, wenn das Familienmitglied in Belgien seinen Aufenthalt verliert, wenn die Bedingungen fehlen, wenn das Zusammenleben endet oder bei Betrug.',
    'regroupement-article-10bis.violences':
      'Gewalt in der Familie und Bindungen in Belgien macht man vor jedem Ende des Aufenthalts geltend: Antworten Sie auf den Brief des Ausländeramts und bewahren Sie die Beweise auf.',
    'regroupement-article-10bis.recours':
      'Nichtigkeitsbeschwerde binnen 30 Tagen. Sie setzt die Entfernung (Artikel 39/79) nur aus, wenn das Familienmitglied sich noch in Belgien aufhält, die Dauer seines Aufenthalts nicht überschreitet und keine Anweisung, das Staatsgebiet zu verlassen, erhalten hat.',
    'regroupement-article-10bis.recours-apres':
      'Nichtigkeitsbeschwerde binnen 30 Tagen. Artikel 39/79, der ihr aufschiebende Wirkung gab, wurde am 18. August 2025 geändert und der neue Text wurde nicht gelesen: Lassen Sie die Wirkung der Beschwerde sofort nach der Notifizierung prüfen.',
    'regroupement-article-10bis.recours-depuis-2026':
      'Seit dem 12. Juni 2026 regelt ein Gesetz, das wir nicht gelesen haben, die Beschwerden, mit Fristen von 30, 10 oder 5 Tagen: Halten Sie sich an die Frist, die in der Entscheidung steht, und rechnen Sie sonst mit 5 Tagen. Lassen Sie sofort nach der Notifizierung prüfen, ob die Beschwerde die Entfernung aufhält.',
    'regroupement-article-10bis.ordre':
      'Der Antrag löscht eine frühere Anweisung, das Staatsgebiet zu verlassen, nicht; er hält sie nur auf, wo das Gesetz das Bleiben während der Prüfung erlaubt.',
    'regroupement-article-10bis.interdiction':
      'Ein nicht aufgehobenes Einreiseverbot kann dem Antrag entgegengehalten werden. Die Aufhebung beantragt man gesondert.',
    'regroupement-article-10bis.dependance-du-titre':
      'Dieser Aufenthalt hängt von dem des Familienmitglieds in Belgien ab: Verliert es seinen Titel oder zieht es weg, kann die ganze Familie ihn verlieren.',
  },
}
