import type { cartes } from '../enonces/cartes.ts'
import type { communs } from '../enonces/communs.ts'
import type { EnonceTexts } from '../enonces/enonce.ts'
import type { union } from '../enonces/union.ts'

export const cartesDe: EnonceTexts<typeof communs & typeof cartes & typeof union> = {
  'sejour.limite':
    'Der Aufenthalt ist befristet: Er wird verlängert, solange die Bedingungen erfüllt sind.',
  'sejour.illimite':
    'Das Aufenthaltsrecht ist unbefristet. Das gedruckte Datum ist das der Karte, nicht das des Rechts.',
  'sejour.permanent':
    'Der Aufenthalt ist dauerhaft. Das gedruckte Datum ist das der Karte, nicht das des Rechts.',
  'sejour.demande': 'Es beweist, dass ein Antrag gestellt ist. Es ist kein Aufenthaltstitel.',
  'sejour.decision': 'Das ist eine Entscheidung: Sie gibt kein Aufenthaltsrecht.',
  'sejour.decision-neutre':
    'Sie gibt keinen Aufenthalt und nimmt den, den die Person schon hatte, nicht weg.',
  'travail.illimite': 'Der Vermerk „Arbeitsmarkt“ lautet „unbegrenzt“: Jede Arbeit ist erlaubt.',
  'travail.mention':
    'Lesen Sie den Vermerk „Arbeitsmarkt“ auf dem Dokument: unbegrenzt, begrenzt oder nein. Er hängt vom Status ab.',
  'travail.limite':
    'Der Vermerk „Arbeitsmarkt“ lautet „begrenzt“: Nur die erlaubte Beschäftigung ist zulässig.',
  'travail.demande': 'Dieses Dokument allein erlaubt keine Arbeit.',
  'voyage.titre':
    'Mit einem gültigen Pass dürfte ein Aufenthaltstitel kurze Aufenthalte im Schengen-Raum erlauben, 90 Tage in 180.',
  'voyage.non': 'Es erlaubt keine Reisen im Schengen-Raum.',
  'identite.non': 'Es beweist weder Identität noch Staatsangehörigkeit: So steht es darauf.',
  'identite.avec': 'Es gilt nur zusammen mit dem Identitätsdokument des Inhabers.',
  'duree.carte-electronique': 'Es gilt, bis die elektronische Karte ausgehändigt wird.',
  'renouvellement.45-30':
    'Die Erneuerung wird bei der Gemeinde zwischen dem 45. und dem 30. Tag vor Ablauf beantragt.',
  'renouvellement.b':
    'Die Karte wird bei der Gemeinde zwischen dem 45. und dem 30. Tag vor ihrem Ablauf erneuert.',
  'renouvellement.k':
    'Die Karte wird bei der Gemeinde zwischen dem 40. und dem 30. Tag vor ihrem Ablauf erneuert.',
  'renouvellement.l':
    'Die Karte wäre wie die K-Karte zwischen dem 40. und dem 30. Tag vor ihrem Ablauf zu erneuern.',
  'renouvellement.etudiant': 'Ein Student beantragt die Erneuerung mindestens 15 Tage vor Ablauf.',
  'renouvellement.loi':
    'Das Gesetz selbst verlangt nur, vor Ablauf zu handeln: Wer in diesem Zeitraum spät ist, ist nicht verspätet.',
  'renouvellement.avant': 'Die Karte wird vor Ende ihrer Gültigkeit erneuert.',
  'renouvellement.annexe-15':
    'Ist der Antrag rechtzeitig und läuft die Karte vor der Entscheidung ab, gibt die Gemeinde eine Anlage 15 aus.',
  'enfants.carte':
    'Kind unter 12 Jahren: elektronische Karte für höchstens drei Jahre, nicht länger als der Titel des Elternteils.',
  'codes.nationalite':
    'Anstelle der Staatsangehörigkeit steht XXB für einen Flüchtling und XXA für einen Staatenlosen.',
  'registre.radiation':
    'Eine Entscheidung, die den Aufenthalt verweigert oder beendet, führt zur Streichung aus dem Register.',
  'A.role':
    'Elektronische Karte für einen zeitlich befristeten Aufenthalt von mehr als drei Monaten.',
  'A.travailleur': 'Wer arbeitet, zum Beispiel mit einer kombinierten Erlaubnis.',
  'A.9bis': 'Wer aufgrund von Artikel 9bis eine Aufenthaltserlaubnis hat.',
  'A.refugie': 'Ein anerkannter Flüchtling, in den ersten fünf Jahren.',
  'A.subsidiaire': 'Wer subsidiären Schutz hat.',
  'A.9ter': 'Eine schwer kranke Person, mit Erlaubnis aufgrund von Artikel 9ter.',
  'A.famille': 'Die Familie eines Drittstaatsangehörigen.',
  'A.etudiant': 'Wer studiert.',
  'A.mena': 'Ein unbegleiteter ausländischer Minderjähriger.',
  'A.traite': 'Ein Opfer von Menschenhandel.',
  'A.duree': 'Ein Jahr oder mehr, je nach Status.',
  'A.duree-refugie': 'Flüchtling: fünf Jahre.',
  'A.duree-subsidiaire': 'Subsidiärer Schutz: ein Jahr, dann Verlängerungen um zwei Jahre.',
  'A.duree-etudiant': 'Studium: bis zum 31. Oktober.',
  'A.duree-famille': 'Familie einer Person mit befristetem Aufenthalt: so lange wie deren Titel.',
  'A.duree-traite': 'Opfer von Menschenhandel: sechs Monate, erneuerbar.',
  'A.suite':
    'Nach fünf Jahren kann oft ein unbefristeter Aufenthalt beantragt werden. Nach Artikel 9 oder 9bis bleibt das Amt frei, ihn zu gewähren.',
  'B.role': 'Elektronische Karte für einen unbefristeten Aufenthalt.',
  'B.9bis': 'Wer auf unbestimmte Zeit regularisiert ist.',
  'B.famille':
    'Die Familie, nach fünf Jahren, wenn die Person, der sie folgt, unbefristeten Aufenthalt hat.',
  'B.refugie': 'Ein Flüchtling, fünf Jahre nach seinem Antrag auf Schutz.',
  'B.9ter': 'Eine schwer kranke Person, fünf Jahre nach ihrem 9ter-Antrag.',
  'B.subsidiaire': 'Wer subsidiären Schutz hat, fünf Jahre nach dem Antrag auf Schutz.',
  'B.traite':
    'Ein Opfer von Menschenhandel, wenn das Amt es gewährt, nach einer Verurteilung oder wenn die Staatsanwaltschaft am Vorwurf festhält.',
  'B.mena': 'Ein unbegleiteter Minderjähriger, drei Jahre nach seiner ersten A-Karte.',
  'B.duree': 'Die Karte gilt fünf Jahre.',
  'B.suite': 'Nach fünf Jahren Aufenthalt kann eine K- oder L-Karte beantragt werden.',
  'K.role': 'Personalausweis für Ausländer: Die Person ist in Belgien niedergelassen.',
  'K.qui':
    'Wer fünf Jahre rechtmäßigen, ununterbrochenen Aufenthalt und einen unbefristeten Aufenthalt (B-Karte) hat.',
  'K.duree': 'Die Karte gilt zehn Jahre.',
  'L.role': 'Aufenthaltserlaubnis für langfristig Aufenthaltsberechtigte – EU.',
  'L.qui': 'Wer fünf Jahre legalen, ununterbrochenen Aufenthalt hat. Eine B-Karte ist nicht nötig.',
  'L.autre-etat':
    'Der Status aus einem anderen Mitgliedstaat gibt hier eine A-Karte und die Eintragung ins Fremdenregister.',
  'L.duree': 'Die Karte gilt zehn Jahre.',
  'H.role': 'Blaue Karte EU.',
  'H.qui': 'Eine hoch qualifizierte Arbeitskraft.',
  'H.duree': 'Bis zu drei Jahre. Früher: dreizehn Monate, dann drei Jahre.',
  'I.role': 'Erlaubnis für eine innerhalb einer Unternehmensgruppe versetzte Person (ICT).',
  'I.qui':
    'Eine Führungskraft, ein Spezialist oder ein Trainee, von der Gruppe nach Belgien versetzt.',
  'I.duree':
    'Die Dauer der Versetzung: höchstens drei Jahre für Führungskräfte und Spezialisten, ein Jahr für Trainees.',
  'J.role':
    'Erlaubnis für langfristige Mobilität einer innerhalb einer Unternehmensgruppe versetzten Person.',
  'J.qui': 'Wer in einen anderen Mitgliedstaat versetzt ist und in Belgien arbeitet.',
  'J.duree': 'Die Dauer der Mobilität.',
  'ict.suite': 'Diese Erlaubnis führt für sich allein nicht zu einem unbefristeten Aufenthalt.',
  'N+.role': 'Keine gelesene Quelle kennt eine „N+“-Karte. Zeigen Sie sie einem Rechtsanwalt.',
  'speciale.diplomate':
    'Diplomatischer Personalausweis, ausgestellt vom Protokoll des Außenministeriums.',
  'speciale.diplomate-qui': 'Diplomaten und ihre Familie.',
  'speciale.diplomate-duree': 'Fünf Jahre, dann drei Jahre, dann jeweils ein Jahr.',
  'speciale.consul':
    'Konsularischer Personalausweis, ausgestellt vom Protokoll des Außenministeriums.',
  'speciale.consul-qui': 'Berufskonsuln und ihre Familie.',
  'speciale.autre': 'Besonderer Personalausweis, ausgestellt vom Protokoll des Außenministeriums.',
  'speciale.autre-qui': 'Verwaltungs-, technisches und Dienstpersonal sowie internationale Beamte.',
  'speciale.duree': 'Dauer: keine Quelle gelesen.',
  'speciale.registre': 'Der Inhaber steht in keinem der drei Register.',
  'speciale.temps':
    'Die Zeit mit dieser Karte zählt nicht für den Status eines langfristig Aufenthaltsberechtigten.',
  'C.role': 'Alte Karte der niedergelassenen Person.',
  'C.remplacee': 'Sie wurde durch die K-Karte ersetzt.',
  'D.role': 'Alte Karte des langfristig Aufenthaltsberechtigten.',
  'D.remplacee': 'Sie wurde durch die L-Karte ersetzt.',
  'ancienne.duree': 'Sie galt fünf Jahre.',
  'ancienne.verifier':
    'Sehen Sie auf das gedruckte Datum: Ist es vorbei, beantragen Sie die neue Karte bei der Gemeinde.',
  'EU.role': 'Anmeldebescheinigung eines Unionsbürgers, in Form einer Karte.',
  'EU.qui':
    'Ein Bürger der Union, Norwegens, Islands, Liechtensteins oder der Schweiz, der länger als drei Monate bleibt.',
  'EU.duree': 'Die Karte gilt fünf Jahre.',
  'EU.declaratif': 'Das Recht entsteht aus den Bedingungen des Gesetzes; die Karte stellt es fest.',
  'EU.travail': 'Ein Unionsbürger arbeitet ohne Erlaubnis.',
  'EU+.role': 'Dokument, das den Daueraufenthalt eines Unionsbürgers bescheinigt.',
  'EU+.qui': 'Ein Unionsbürger nach fünf Jahren ununterbrochenen Aufenthalts.',
  'EU+.duree': 'Die Karte gilt zehn Jahre.',
  'permanent.perte':
    'Mehr als zwei aufeinanderfolgende Jahre Abwesenheit lassen den Daueraufenthalt verlieren.',
  'F.role': 'Aufenthaltskarte für Familienmitglieder eines Unionsbürgers.',
  'F.qui': 'Ein Drittstaatsangehöriger, Familienmitglied eines Unionsbürgers oder eines Belgiers.',
  'F.duree':
    'Fünf Jahre, oder weniger, wenn der geplante Aufenthalt der Person, der man folgt, kürzer ist.',
  'F.ancienne':
    'Eine vor dem 11. Oktober 2021 ausgestellte F-Karte gilt höchstens bis zum 3. August 2026; seit dem 4. ist sie nicht mehr gültig.',
  'F+.role': 'Daueraufenthaltskarte für Familienmitglieder eines Unionsbürgers.',
  'F+.qui': 'Ein Familienmitglied eines Unionsbürgers oder eines Belgiers, nach fünf Jahren.',
  'F+.duree': 'Die Karte gilt zehn Jahre.',
  'F+.duree-avant': 'Vor dem 11. Oktober 2021 ausgestellt, galt sie fünf Jahre.',
  'F+.ancienne':
    'Eine vor dem 11. Oktober 2021 ausgestellte F+-Karte gilt höchstens bis zum 3. August 2026; seit dem 4. ist sie nicht mehr gültig.',
  'F+.amende':
    'Sie ist vor Ablauf der F-Karte zu beantragen; bei Verspätung ist eine Geldbuße von 200 € möglich.',
  'M.role':
    'Karte des Austrittsabkommens zwischen der Union und dem Vereinigten Königreich (Artikel 50 des Vertrags).',
  'M.qui': 'Ein Brite oder ein Familienmitglied, geschützt durch das Austrittsabkommen.',
  'M.duree': 'Fünf Jahre.',
  'M-permanent.role': 'Daueraufenthaltskarte des Austrittsabkommens.',
  'M-permanent.qui': 'Dieselbe Person, sobald ihr Aufenthalt dauerhaft ist.',
  'M-permanent.duree': 'Zehn Jahre.',
  'M-permanent.gratuite': 'Die erste M-Karte für den Daueraufenthalt ist kostenlos.',
  'N.role': 'Grenzgängerkarte des Austrittsabkommens.',
  'N.qui': 'Ein Brite, der in Belgien arbeitet, ohne dort zu wohnen.',
  'N.duree': 'Fünf Jahre.',
  'N.sejour': 'Sie gibt kein Aufenthaltsrecht.',
  'N.travail': 'Nur die Arbeit als Grenzgänger.',
  'E.role': 'Alte Anmeldebescheinigung eines Unionsbürgers.',
  'E.remplacee': 'Sie wurde durch die EU-Karte ersetzt.',
  'E+.role': 'Altes Dokument des Daueraufenthalts eines Unionsbürgers.',
  'E+.remplacee': 'Sie wurde durch die EU+-Karte ersetzt.',
}
