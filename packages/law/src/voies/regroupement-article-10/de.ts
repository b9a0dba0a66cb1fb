import type { VoieTexts } from '../voie.ts'
import type { OuvertureArticle10, voieRegroupementArticle10 } from './index.ts'

export const voieRegroupementArticle10De: VoieTexts<
  typeof voieRegroupementArticle10,
  OuvertureArticle10
> = {
  title: 'Familie eines Ausländers mit unbefristetem Aufenthalt oder Schutz (Artikel 10)',
  conditions: {
    'regroupement-article-10.ouverte': 'Der Antrag nach Artikel 10 kann eingereicht werden',
    'regroupement-article-10.regroupant':
      'Das Familienmitglied in Belgien hat unbefristeten Aufenthalt, ist anerkannter Flüchtling oder zum Aufenthalt zugelassener Staatenloser, oder hat subsidiären Schutz',
    'regroupement-article-10.lien': 'Das Familienband steht in Artikel 10',
    'regroupement-article-10.lien-general':
      'Die Person ist Ehegatte, eingetragener Partner oder Kind des Familienmitglieds in Belgien',
    'regroupement-article-10.parent-de-mineur-protege':
      'Die Person ist Vater oder Mutter eines geschützten Minderjährigen',
    'regroupement-article-10.parent-de-mineur':
      'Die Person ist Vater oder Mutter eines Minderjährigen',
    'regroupement-article-10.mineur-protege':
      'Dieser Minderjährige ist anerkannter Flüchtling oder hat subsidiären Schutz',
    'regroupement-article-10.lieu':
      'Der Antrag kann dort gestellt werden, wo sich die Person befindet',
    'regroupement-article-10.a-l-etranger':
      'Die Person ist im Ausland: die belgische Vertretung nimmt den Antrag an',
    'regroupement-article-10.depuis-la-belgique':
      'Die Person befindet sich in einem der Fälle, in denen die Gemeinde den Antrag annimmt',
    'regroupement-article-10.cinq-cas': 'Einer der fünf Fälle des Artikels 12bis ist erfüllt',
    'regroupement-article-10.deja-en-sejour':
      'Die Person hat schon einen Aufenthalt von mehr als drei Monaten',
    'regroupement-article-10.mineur-ou-parent':
      'Die Person ist ein minderjähriges Kind oder Elternteil eines geschützten Minderjährigen',
    'regroupement-article-10.autre-cas':
      'Ein anderer Fall wird angenommen: Eheschließung während eines kurzen Aufenthalts, Familie eines geschützten Minderjährigen, außergewöhnliche Umstände',
  },
  statements: {
    'regroupement-article-10.base':
      'Zulassung zum Aufenthalt für die Familie eines Ausländers mit unbefristetem Aufenthalt oder Niederlassung, eines Flüchtlings, eines zum Aufenthalt zugelassenen Staatenlosen oder einer Person mit subsidiärem Schutz: Wer die Bedingungen erfüllt, hat ein Recht darauf.',
    'regroupement-article-10.lieu-etranger':
      'Sie wird in der Regel bei der belgischen Vertretung im Ausland beantragt; mit einem Visum D reist man nach Belgien.',
    'regroupement-article-10.lieu-belgique':
      'Die Gemeinde nimmt sie nur in fünf Fällen an: schon erhaltener Aufenthalt von mehr als drei Monaten, Eheschließung während eines kurzen Aufenthalts, außergewöhnliche Umstände, minderjähriges Kind oder Elternteil eines geschützten Minderjährigen, Familie eines geschützten Minderjährigen.',
    'regroupement-article-10.arrivee':
      'Nach der Ankunft meldet man sich binnen acht Werktagen bei der Gemeinde.',
    'regroupement-article-10.autorite':
      'Das Ausländeramt entscheidet. Die Vertretung oder die Gemeinde nimmt den Antrag an; die Gemeinde kontrolliert den Wohnsitz.',
    'regroupement-article-10.preuves':
      'Zu beweisen sind die Bindung, das Einkommen, die Wohnung und die Versicherung. Ohne amtliche Urkunde werden andere Beweise der Bindung geprüft.',
    'regroupement-article-10.redevance':
      'Die Gebühr wird vor dem Antrag bezahlt, sonst ist der Antrag unzulässig. Befreit sind Personen unter 18 Jahren, das volljährige Kind mit Behinderung und die Begünstigten des Assoziierungsabkommens mit der Türkei. Befreit ist auch die Familie eines Flüchtlings, einer Person mit subsidiärem Schutz oder eines zum Aufenthalt zugelassenen Staatenlosen.',
    'regroupement-article-10.attente':
      'In Belgien: Anlage 15bis, dann eine Registrierungsbescheinigung, wenn der Antrag zulässig ist oder nach fünf Monaten ohne Antwort.',
    'regroupement-article-10.decision':
      'Das Ausländeramt hat neun Monate für die Entscheidung; es kann zweimal um drei Monate verlängern.',
    'regroupement-article-10.silence':
      'Ohne Entscheidung am Ende dieser Frist gilt die Zulassung als erteilt.',
    'regroupement-article-10.silence-reforme':
      'Laut Fachseiten gilt Schweigen seit dem 18. August 2025 nicht mehr als Zulassung; der Text wurde nicht neu gelesen.',
    'regroupement-article-10.revenus':
      'Das Familienmitglied in Belgien hat stabile, regelmäßige und ausreichende Einkünfte: mindestens 120 % des Eingliederungseinkommens, also 2.048,53 € im Monat am 1. Dezember 2023.',
    'regroupement-article-10.revenus-examen':
      'Ein geringeres Einkommen führt nicht von selbst zur Ablehnung: Das Ausländeramt muss den Bedarf dieser Familie prüfen.',
    'regroupement-article-10.revenus-enfants':
      'Ziehen nur minderjährige Kinder zu ihrem Elternteil, soll die Einkommensbedingung nicht gelten; bestätigen zu lassen.',
    'regroupement-article-10.revenus-reforme':
      'Seit dem 18. August 2025 widersprechen sich die Quellen: 110 % des garantierten durchschnittlichen monatlichen Mindesteinkommens nach den einen, 110 % des Eingliederungseinkommens nach den anderen, und 10 % mehr je weiteres Familienmitglied.',
    'regroupement-article-10.revenus-cumul':
      'Der Verfassungsgerichtshof soll am 2. April 2026 (Entscheid 38/2026) geurteilt haben, dass die Einkünfte beider Partner zusammen zählen; dieser Entscheid wurde nicht gelesen.',
    'regroupement-article-10.logement':
      'Eine ausreichende Wohnung und eine Krankenversicherung für die ganze Familie werden verlangt.',
    'regroupement-article-10.age':
      'Ehegatten und Partner sind je 21 Jahre alt, oder 18 Jahre, wenn die Bindung vor der Ankunft des Familienmitglieds in Belgien bestand.',
    'regroupement-article-10.age-reforme':
      'Seit dem 18. August 2025 soll das Alter 21 Jahre sein. Zu bestätigen bleibt, ob 18 Jahre für eine frühere Bindung noch genügen.',
    'regroupement-article-10.attente-regroupant':
      'Das Familienmitglied in Belgien hat seit zwölf Monaten unbefristeten Aufenthalt, außer wenn die Bindung vor seiner Ankunft bestand oder das Paar ein gemeinsames minderjähriges Kind hat.',
    'regroupement-article-10.attente-reforme':
      'Seit dem 18. August 2025 soll das Familienmitglied in Belgien je nach Status ein bis zwei Jahre warten; zwei Jahre bei subsidiärem oder vorübergehendem Schutz.',
    'regroupement-article-10.second-couple':
      'Wer selbst als Ehegatte oder Partner gekommen ist, kann erst nach zwei Jahren einen neuen Ehegatten nachkommen lassen.',
    'regroupement-article-10.protection':
      'Die Familie eines Flüchtlings oder einer Person mit subsidiärem Schutz muss weder Einkommen noch Wohnung noch Versicherung nachweisen, wenn sie den Antrag binnen einem Jahr nach der Anerkennung stellt.',
    'regroupement-article-10.protection-reforme':
      'Seit dem 18. August 2025 soll diese Befreiung für Flüchtlinge sechs Monate gelten, mit vollständiger Akte binnen zehn Monaten, und bei subsidiärem Schutz nicht mehr bestehen.',
    'regroupement-article-10.transition':
      'Das neue Gesetz soll gelten, wenn das Aufenthaltsrecht des Familienmitglieds in Belgien vom 18. August 2025 oder später stammt; die Übergangsregel wurde nicht gelesen.',
    'regroupement-article-10.integration':
      'Mit dem Antrag unterzeichnet man eine Erklärung über die Grundwerte, und später beweist man Bemühungen um Integration. Die Familie eines Flüchtlings ist davon befreit.',
    'regroupement-article-10.titre':
      'Nach der Zulassung: A-Karte für ein Jahr, erneuert während fünf Jahren befristeten Aufenthalts.',
    'regroupement-article-10.travail':
      'Die Karte sagt selbst, ob man arbeiten darf: Der Vermerk „Arbeitsmarkt“ ist maßgebend.',
    'regroupement-article-10.renouvellement':
      'Die Erneuerung beantragt man bei der Gemeinde zwischen dem 45. und dem 30. Tag vor dem Ablauf; ein rechtzeitiger Antrag wird durch eine Anlage 15 abgedeckt.',
    'regroupement-article-10.illimite':
      'Nach fünf Jahren wird der Aufenthalt unbefristet (B-Karte), wenn die Bedingungen noch erfüllt sind; sonst bleibt ein neuer befristeter Titel möglich, mit Mitteln, einer Versicherung und ohne Gefahr für die öffentliche Ordnung.',
    'regroupement-article-10.fin':
      'Fünf Jahre lang kann das Ausländeramt den Aufenthalt beenden: Bedingungen nicht mehr erfüllt, kein wirkliches Zusammenleben mehr, Ende des Aufenthalts des Familienmitglieds in Belgien, Betrug. Es muss vorher die Bindungen, die Dauer und das Familienleben abwägen.',
    'regroupement-article-10.violences':
      'Gewalt in der Familie muss berücksichtigt werden: Eine Trennung aus diesem Grund beendet den Aufenthalt nicht von selbst.',
    'regroupement-article-10.recours':
      'Nichtigkeitsbeschwerde binnen 30 Tagen; sie setzt die Entfernung aus (Artikel 39/79), und man erhält eine Anlage 35.',
    'regroupement-article-10.recours-apres':
      'Nichtigkeitsbeschwerde binnen 30 Tagen. Artikel 39/79, der ihr aufschiebende Wirkung gab, wurde am 18. August 2025 geändert und der neue Text wurde nicht gelesen: Lassen Sie die Wirkung der Beschwerde sofort nach der Notifizierung prüfen.',
    'regroupement-article-10.recours-depuis-2026':
      'Seit dem 12. Juni 2026 regelt ein Gesetz, das wir nicht gelesen haben, die Beschwerden, mit Fristen von 30, 10 oder 5 Tagen: Halten Sie sich an die Frist, die in der Entscheidung steht, und rechnen Sie sonst mit 5 Tagen. Lassen Sie sofort nach der Notifizierung prüfen, ob die Beschwerde die Entfernung aufhält.',
    'regroupement-article-10.ordre':
      'Der Antrag löscht eine frühere Anweisung, das Staatsgebiet zu verlassen, nicht; er hält sie nur auf, wo das Gesetz das Bleiben während der Prüfung erlaubt.',
    'regroupement-article-10.interdiction':
      'Ein nicht aufgehobenes Einreiseverbot kann dem Antrag entgegengehalten werden. Die Aufhebung beantragt man gesondert.',
    'regroupement-article-10.perte':
      'Nach einer Ablehnung kann, wenn keine Beschwerde die Entfernung mehr aufhält, eine Anweisung, das Staatsgebiet zu verlassen, folgen.',
    'regroupement-article-10.integration-fin':
      'Nach dem ersten Jahr und während vier Jahren kann das Ausländeramt den Aufenthalt dessen beenden, der sich nicht angemessen um Integration bemüht.',
  },
}
