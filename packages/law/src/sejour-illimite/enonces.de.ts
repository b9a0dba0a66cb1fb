import type { IdEnonceIllimite } from './enonces.ts'

/** The German sentences, by id. */
export const enoncesDe: { readonly [id in IdEnonceIllimite]: string } = {
  'B.famille':
    'Die Bedingungen der Familienzusammenführung sind noch erfüllt, und die Bezugsperson hat einen unbefristeten Aufenthalt.',
  'B.famille-sinon':
    'Sind sie es nicht mehr: Eine neue befristete Karte bleibt möglich, mit Existenzmitteln, Krankenversicherung und ohne Gefahr für die öffentliche Ordnung.',
  'B.protection': 'Keine neue Bedingung: Fünf Jahre seit dem Schutzantrag genügen.',
  'B.9ter': 'Der medizinische Aufenthalt läuft noch; die fünf Jahre beginnen mit dem 9ter-Antrag.',
  'B.permis': 'Die Bedingungen der Arbeitserlaubnis sind noch erfüllt.',
  'B.autre-etat':
    'Das Gesetz öffnet diesen Weg nur zwei Gruppen von Berechtigten eines anderen Mitgliedstaats: Nr. 1 und Nr. 3 von Artikel 61/7.',
  'B.mineur':
    'Drei Jahre nach der ersten A-Karte: Diese Zahl steht im Gesetz. Eine Schulungsliste führt die Minderjährigen jedoch bei den fünf Jahren.',
  'B.traite':
    'Das Ausländeramt kann ihn gewähren, wenn die Anzeige oder Erklärung zu einer Verurteilung führte oder die Staatsanwaltschaft Menschenhandel oder Menschenschmuggel in ihren Anträgen beibehielt. Keine Zahl von Jahren ist festgelegt.',
  'B.apatride': 'Befristeter Aufenthalt von fünf Jahren ab der Gewährung, danach unbefristet.',
  'B.faveur':
    'Nichts geschieht von selbst: Auch nach fünf Jahren wählt das Ausländeramt zwischen unbefristetem Aufenthalt und einer neuen A-Karte.',
  'B.faveur-usage':
    'In der Praxis wartet das Ausländeramt mindestens fünf Jahre seit der ersten Karte. Das Gesetz legt keine Zahl fest.',
  'B.voie-non-lue':
    'Kein gelesener Text sagt, nach wie vielen Jahren diese Karte unbefristet wird.',
  'K.illimite':
    'Ein unbefristeter Aufenthalt (B-Karte) muss schon bestehen. Die L-Karte verlangt ihn nicht: Es sind zwei getrennte Regeln.',
  'K.cinq-ans':
    'Nach fünf Jahren rechtmäßigem und ununterbrochenem Aufenthalt muss die Niederlassung erlaubt werden, außer aus Gründen der öffentlichen Ordnung oder der nationalen Sicherheit.',
  'K.famille':
    'Von bestimmten Familienmitgliedern eines niedergelassenen Ausländers werden die fünf Jahre nicht verlangt.',
  'K.identite':
    'Ein gültiger Pass, außer wenn die Identität schon feststeht, und keine Ausschreibung.',
  'K.casier': 'Manche Gemeinden verlangen einen Strafregisterauszug, andere nicht.',
  'L.ressources':
    'Stabile Existenzmittel, mindestens in der Höhe, unter der Sozialhilfe gewährt werden kann.',
  'L.assurance': 'Eine Krankenversicherung.',
  'L.ordre-public': 'Keine Gefahr für die öffentliche Ordnung oder die nationale Sicherheit.',
  'L.groupes':
    'Das Gesetz schließt sechs Personengruppen aus, darunter Personen mit nur zeitweiligem Aufenthalt.',
  'L.etabli':
    'Wer die K-Karte hat, kann die L-Karte jederzeit beantragen; und wer nicht niedergelassen ist, beantragt mit der L-Karte auch die Niederlassung.',
  'union.continu':
    'Fünf Jahre legaler und ununterbrochener Aufenthalt als Unionsbürger oder Familienmitglied.',
  'union.acquis':
    'Fünf vollendete Jahre bleiben erworben, auch wenn sie lange zurückliegen: Einige Monate Abwesenheit danach nehmen nichts weg.',
  'F+.installation':
    'In diesen fünf Jahren mit dem Unionsbürger gemeinsam niedergelassen sein, außer wo das Recht erhalten bleibt (Tod, Wegzug, Scheidung).',
  'F+.separation':
    'Getrennt lebende Ehegatten bleiben Ehegatten bis zur Scheidung: Das Getrenntleben unterbricht die fünf Jahre nicht.',
  'F+.belge': 'Die Familie eines Belgiers erhält die F+-Karte nach denselben Regeln.',
  'union.anticipe':
    'Früher als fünf Jahre: Rente, dauernde Arbeitsunfähigkeit, Grenzarbeit, Tod des Arbeitnehmers.',
  'B.demander':
    'Bei der Gemeinde, zusammen mit der Verlängerung, vor Ende der A-Karte. Schreiben Sie, dass Sie den unbefristeten Aufenthalt beantragen.',
  'KL.demander':
    'Bei der Gemeinde Ihres Wohnorts, mit der Anlage 16. Sie erhalten eine Empfangsbestätigung, die Anlage 16bis.',
  'union.demander': 'Bei der Gemeinde Ihres Wohnorts, mit der Anlage 22.',
  'F+.amende':
    'Ein Familienmitglied aus einem Drittstaat beantragt die F+-Karte vor Ende der F-Karte; später ist eine Geldbuße von 200 € möglich.',
  'B.attendre':
    'Endet die A-Karte vor der Antwort auf einen rechtzeitigen Antrag, stellt die Gemeinde eine Anlage 15 aus.',
  'KL.attendre':
    'Die Entscheidung fällt binnen fünf Monaten. Bis dahin deckt eine Anlage 15 den Aufenthalt.',
  'union.attendre':
    'Die Entscheidung fällt binnen fünf Monaten. Bis dahin deckt eine Anlage 15 den Aufenthalt.',
  'B.silence':
    'Kein gelesener Text setzt dem Ausländeramt eine Frist oder gibt seinem Schweigen eine Wirkung.',
  'K.silence':
    'Das Gesetz überlässt es dem König, was das Schweigen nach fünf Monaten bedeutet. Dieser Text wurde nicht gelesen.',
  'L.silence':
    'Ohne Antwort nach fünf Monaten wäre der Status erworben. Das ist eine Regel eines Königlichen Erlasses, den wir nicht gelesen haben.',
  'union.silence': 'Keine gelesene Quelle sagt, was das Schweigen nach fünf Monaten bedeutet.',
  'B.carte': 'B-Karte, fünf Jahre gültig; Fremdenregister. Das Recht endet nicht mit der Karte.',
  'K.carte': 'K-Karte, zehn Jahre gültig; Bevölkerungsregister.',
  'L.carte': 'L-Karte, zehn Jahre gültig; Bevölkerungsregister.',
  'EU+.carte': 'EU+-Karte, zehn Jahre gültig; Bevölkerungsregister.',
  'F+.carte':
    'F+-Karte, zehn Jahre gültig; Bevölkerungsregister. Muster von vor dem 11. Oktober 2021 galten höchstens bis zum 3. August 2026.',
  'apres.sans-condition':
    'Einmal gewährt, hängt der unbefristete Aufenthalt von keinen Bedingungen mehr ab.',
  'apres.aide-sociale': 'Sozialhilfe zu beantragen gefährdet den Aufenthalt nicht mehr.',
  'apres.carte': 'Die Karte muss trotzdem erneuert werden: alle fünf oder zehn Jahre.',
  'absence.courte': 'Weniger als drei Monate: nichts zu tun.',
  'absence.annoncee':
    'Von drei Monaten bis zu einem Jahr: Melden Sie es der Gemeinde vor der Abreise (Anlage 18) und melden Sie sich binnen 15 Tagen nach der Rückkehr.',
  'absence.an': 'Mehr als ein Jahr Abwesenheit: Das Recht geht verloren, Ausnahmen vorbehalten.',
  'absence.resident':
    'Die L-Karte hat eigene Regeln zur Abwesenheit. Wer langfristig Aufenthaltsberechtigter eines anderen Mitgliedstaats wird, verliert auch den belgischen Status.',
  'absence.deux-ans':
    'Mehr als zwei Jahre hintereinander außerhalb Belgiens: Der Daueraufenthalt geht verloren.',
  'retour.visa':
    'Nach zu langer Abwesenheit wird im Ausland ein Rückkehrvisum beantragt. Eine Gebühr ist fällig; die Quellen widersprechen sich über ihre Höhe.',
  'retour.involontaire':
    'Nach unfreiwilliger Abwesenheit deckt eine Anlage 15 die Prüfung der Rückkehr.',
  'perte.fraude': 'Betrug kann den Aufenthalt jederzeit beenden.',
  'perte.fraude-union': 'Betrug kann den Aufenthalt jederzeit beenden.',
  'perte.ordre-public':
    'Öffentliche Ordnung und nationale Sicherheit auch. Gegen Niedergelassene, langfristig Aufenthaltsberechtigte und nach zehn Jahren Aufenthalt braucht es schwerere Gründe; das Leben in Belgien wird abgewogen.',
  'perte.ordre-public-union':
    'Die öffentliche Ordnung auch, wenn das Verhalten der Person eine tatsächliche, gegenwärtige und hinreichend schwere Gefahr ist.',
  'octroi.carte':
    'Die Erlaubnis ist befristet (A-Karte), außer wenn die Entscheidung ausdrücklich „unbefristet“ sagt (B-Karte). In der berichteten Praxis seit 2013 wird sie befristet erteilt.',
  'octroi.conditions':
    'Die Bedingungen der Verlängerung stehen in der Entscheidung: Dort sind sie zu lesen.',
  'prolongation.pieces':
    'Fügen Sie die Nachweise bei, dass jede Bedingung der Entscheidung erfüllt ist.',
  'prolongation.integration':
    'Bei der ersten Verlängerung werden Integrationsbemühungen geprüft (Anträge nach dem 25. Januar 2017). Unter anderen befreit: Minderjährige, Schwerkranke, anerkannte Staatenlose, Flüchtlinge und ihre Familie.',
  'prolongation.usages':
    'Oft verlangt: Arbeit, nicht vom ÖSHZ abhängen, öffentliche Ordnung, manchmal Zusammenleben oder eine Ausbildung. Fehlt eine Bedingung, erklären Sie warum.',
  'prolongation.annexe-15':
    'Endet die Karte vor der Antwort auf einen rechtzeitigen Antrag, stellt die Gemeinde eine Anlage 15 aus.',
  'prolongation.redevance':
    'Denselben Aufenthalt zu verlängern kostet keine neue Gebühr; den Grund zu wechseln schon.',
  'prolongation.refus':
    'Gegen die Verweigerung der Verlängerung ist binnen 30 Tagen eine Beschwerde beim Rat für Ausländerstreitsachen möglich; sie hat keine aufschiebende Wirkung.',
  'octroi.registre':
    'Mit einer A- oder B-Karte ist man im Fremdenregister eingetragen; ein laufender 9bis-Antrag führt zu keiner Eintragung.',
}
