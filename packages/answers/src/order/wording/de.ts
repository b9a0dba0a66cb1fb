import type { LocalDate } from '@sejour/calendar'
import { eloignementDe } from '@sejour/law/eloignement/de'
import { inputDe } from '../../input/wording/de.ts'
import { limitDe } from '../../limit/wording/de.ts'
import { sayDay } from '../../say/index.ts'
import type { OrderWording } from './wording.ts'

const the = (day?: LocalDate) => (day ? sayDay(day, 'de') : 'diesem Tag')
const on = (day?: LocalDate) => `am ${the(day)}`
const until = (day?: LocalDate) => `bis einschließlich ${the(day)}`

const term = {
  'term.no-notification': () =>
    'Ohne den Tag der Notifizierung kann die Frist nicht gezählt werden. Suchen Sie diesen Tag auf der Notifizierungsurkunde.',
  'term.none': () =>
    'Das Dokument gibt keine Frist für die Ausreise: Die Anweisung kann ab sofort ausgeführt werden, sofern nichts anderes sie aufhält.',
  'term.law-unread': () =>
    'Der Artikel über die Ausreisefrist hat sich am 12. Juni 2026 geändert, und der neue Text wurde nicht gelesen: Richten Sie sich nach dem Dokument und lassen Sie es prüfen.',
  'term.before-2012': () =>
    'Diese Regeln stammen vom 27. Februar 2012. Die früheren wurden nicht gelesen: Richten Sie sich nach dem Dokument und lassen Sie es prüfen.',
  'term.law-month': () =>
    'Für Unionsbürger und ihre Familie beträgt die Frist nicht weniger als einen Monat, außer bei gebührend begründeter Dringlichkeit.',
  'term.law-thirty': () => 'In der Regel lässt die Anweisung dreißig Tage für die Ausreise.',
  'term.law-short-stay': () =>
    'Wer nur Anspruch auf einen Kurzaufenthalt hat, bekommt eine Frist von sieben bis dreißig Tagen.',
  'term.law-reduced': () =>
    'Das Dokument beruft sich auf einen Fall, in dem die Frist kürzer als sieben Tage ist oder fehlt. Ob dieser Fall der Ihre ist, wird in der Beschwerde erörtert:',
  'term.law-urgency': () =>
    'Das Dokument beruft sich auf Dringlichkeit: Die Frist kann kürzer als ein Monat sein, wenn sie gebührend begründet ist.',
  'term.ground-unknown': () =>
    'Sehen Sie nach, ob das Dokument Artikel 74/14 § 3 nennt: Die Frist kann dann kürzer als sieben Tage sein oder fehlen.',
  'term.urgency-unknown': () =>
    'Sehen Sie bei einem Unionsbürger und seiner Familie nach, ob das Dokument sich auf Dringlichkeit beruft (Artikel 44ter): Die Frist kann dann kürzer als ein Monat sein.',
  'term.month-or-thirty': ({ day, other }) =>
    `Die gedruckte Frist endet ${on(day)}; ein Monat ab der Notifizierung endet ${on(other)}. Am sichersten ist es, bis zum ersten dieser Tage auszureisen oder zu handeln und es prüfen zu lassen.`,
  'term.printed-shorter': ({ day, other }) =>
    `Das Dokument endet ${on(day)} und nennt keinen Fall, der so wenig erlaubt; das Gesetz gibt ${until(other)}. Halten Sie sich an den ersten Tag und lassen Sie es prüfen.`,
  'term.printed-longer': ({ day, other }) =>
    `Das Dokument gibt ${until(other)}, mehr als das Gesetz gibt (${the(day)}). Halten Sie sich an den ersten Tag und lassen Sie es prüfen.`,
  'term.read-the-paper': ({ day }) =>
    `Die gedruckte Frist ist nicht bekannt. Im kürzesten Fall könnte sie ${on(day)} enden: Lesen Sie das Dokument.`,
  'term.paper-contradicts-itself': ({ day, other }) =>
    `Das Dokument widerspricht sich: Seine Tage führen zu einer Frist, die ${on(day)} endet, gedruckt ist aber ${the(other)}. Der erste der beiden gilt hier.`,
  'term.earlier-order': () =>
    'Eine frühere Anweisung nicht befolgt zu haben genügt allein nicht mehr, um die Frist zu verkürzen; es ist eines der Anzeichen der Fluchtgefahr und ein Grund für ein Einreiseverbot.',
  'term.posted': () =>
    'Kein hier gelesener Text sagt, wann diese Frist nach einer Postsendung beginnt: Sie ist ab der Absendung gezählt, was am kürzesten ist.',
  'term.not-moved': () =>
    'Diese Frist verschiebt sich nicht auf den nächsten Werktag: Ein Wochenende oder ein Feiertag verlängert sie nicht.',
  'term.minor': () =>
    'Diese Anweisung betrifft den Minderjährigen; sie richtet sich an die Person, die ihn in Obhut hat und zurückbringen muss.',
  'term.order-perhaps': () =>
    'Dieses Muster gibt es mit und ohne Anweisung, das Staatsgebiet zu verlassen. Prüfen Sie, dass der Satz über die Anweisung nicht gestrichen ist: Sonst läuft keine Ausreisefrist.',
} satisfies Partial<OrderWording['says']>

const stops = {
  'stops.no-day': () =>
    'Ohne zu wissen, welcher Tag betrachtet wird, lässt sich nicht sagen, was die Ausführung aufhält.',
  'stops.no-term': () =>
    'Es wurde keine Frist gegeben: Sie schützt also nicht vor einer zwangsweisen Rückführung.',
  'stops.term-unknown': () =>
    'Es ist nicht bekannt, ob die Ausreisefrist noch läuft: Solange sie läuft, schützt sie vor einer zwangsweisen Rückführung.',
  'stops.term-over': ({ day }) =>
    `Die Ausreisefrist hat ${on(day)} geendet: Sie schützt nicht mehr vor einer zwangsweisen Rückführung.`,
  'stops.term-unread': () =>
    'Vor dem 12. Juni 2026 schützte die Frist vor einer zwangsweisen Rückführung, solange sie lief. Der neue Text wurde nicht gelesen.',
  'stops.term-perhaps': ({ day }) =>
    `Die Frist ist nur ${until(day)} sicher: Danach ist nicht bekannt, ob sie noch vor einer zwangsweisen Rückführung schützt.`,
  'stops.term-union': ({ day }) =>
    `Die Ausreisefrist läuft ${until(day)}. Dass sie vor einer zwangsweisen Rückführung schützt, ist für Drittstaatsangehörige geschrieben; lassen Sie es für Unionsbürger und ihre Familie bestätigen.`,
  'stops.term-running': ({ day }) =>
    `Die Ausreisefrist läuft ${until(day)}: Solange sie läuft, gibt es keine zwangsweise Rückführung.`,
  'stops.urgency-unread': () =>
    'Vor dem 12. Juni 2026 gab es keine zwangsweise Rückführung, solange die Frist der äußersten Dringlichkeit lief. Das neue Gesetz wurde nicht gelesen.',
  'stops.urgency-limit': ({ day }) =>
    `Die Frist, um die Aussetzung in äußerster Dringlichkeit zu beantragen, läuft ${until(day)}: keine zwangsweise Rückführung, bevor sie abgelaufen ist.`,
  'stops.urgency-perhaps': ({ day }) =>
    `Die Frist der äußersten Dringlichkeit läuft vielleicht noch, höchstens ${until(day)}: Das hängt von Tatsachen ab, die nicht bekannt sind.`,
  'stops.listed-limit': ({ day }) =>
    `Ihre Entscheidung steht auf der Liste von Artikel 39/79: Solange die Frist der Nichtigkeitsbeschwerde läuft (${until(day)}), und danach während dieser Beschwerde, gibt es keine zwangsweise Rückführung aus denselben Gründen.`,
  'stops.full-limit': ({ day }) =>
    `Die Frist der Beschwerde mit voller Rechtsprechungsbefugnis gegen diese Entscheidung läuft ${until(day)}: Solange sie läuft, und danach während dieses Verfahrens, gibt es keine zwangsweise Rückführung.`,
  'stops.listed-perhaps': ({ day }) =>
    `Ihre Entscheidung steht vielleicht auf der Liste der Beschwerden, die die Entfernung aufhalten. Die sichere Frist dieser Beschwerde läuft ${until(day)}; lassen Sie es sofort prüfen.`,
  'stops.appeal-rejected': ({ name }) =>
    `Diese Beschwerde wurde abgewiesen und hält nichts mehr auf: ${name}.`,
  'stops.appeal-to-come': ({ name }) =>
    `Diese Beschwerde ist noch nicht eingereicht und hält vorerst nichts auf: ${name}.`,
  'stops.appeal-late': ({ name }) =>
    `Diese Beschwerde wurde zu spät eingereicht und hält die Ausführung nicht auf: ${name}.`,
  'stops.appeal-no': ({ name }) =>
    `Diese Beschwerde ist anhängig, hält aber die Ausführung nicht auf: ${name}.`,
  'stops.appeal-time': ({ name }) =>
    `Diese Beschwerde ist anhängig und hält die Ausführung auf, wenn sie rechtzeitig eingereicht wurde, was hier nicht sicher ist: ${name}.`,
  'stops.appeal-yes': ({ name }) =>
    `Diese Beschwerde ist anhängig, rechtzeitig eingereicht und hält die zwangsweise Ausführung auf: ${name}.`,
  'stops.appeal-unknown': ({ name }) =>
    `Diese Beschwerde ist anhängig; ob sie die Ausführung aufhält, lässt sich nicht sagen: ${name}.`,
  'stops.transition': () =>
    'Das Gesetz über die Beschwerden wurde am 12. Juni 2026 ersetzt. Was davor notifiziert wurde, ist nach dem alten Gesetz gezählt; die Übergangsregeln wurden nicht gelesen. Lassen Sie es prüfen.',
  'stops.request-never': ({ name }) =>
    `Anhängig: ${name}. Gibt keinen Aufenthalt und hält die Anweisung nicht auf.`,
  'stops.request-paper': ({ name }) =>
    `Anhängig: ${name}, mit einem Dokument, das den Aufenthalt inzwischen erlaubt. Die Anweisung bleibt bestehen, kann aber während der Prüfung nicht ausgeführt werden.`,
  'stops.request-no-paper': ({ name }) =>
    `Anhängig: ${name}, ohne Dokument, das den Aufenthalt inzwischen erlaubt. Hält die Anweisung nicht auf.`,
  'stops.request-paper-unknown': ({ name }) =>
    `Anhängig: ${name}. Hält die Anweisung nur auf, wenn das Gesetz den Aufenthalt während der Prüfung erlaubt: Sehen Sie nach, ob Sie ein vorläufiges Aufenthaltsdokument bekommen haben.`,
  'stops.protection': ({ name }) =>
    `Anhängig: ${name}. Die Anweisung bleibt bestehen, kann aber während der Prüfung nicht ausgeführt werden.`,
  'stops.protection-later': ({ name }) =>
    `Anhängig: ${name}. Ein erster Antrag hält die Anweisung auf; ein Folgeantrag nicht immer. Lassen Sie es sofort prüfen.`,
} satisfies Partial<OrderWording['says']>

const around = {
  'request.order-stays': () =>
    'Ein neuer Antrag auf Aufenthalt oder Schutz lässt die Anweisung nicht verschwinden. Er setzt die Ausführung nur aus, wenn das Gesetz den Aufenthalt während der Prüfung erlaubt.',
  'request.reactivate': () =>
    'Steht die Rückführung unmittelbar bevor, kann ein laufender gewöhnlicher Aussetzungsantrag durch vorläufige Maßnahmen in äußerster Dringlichkeit wieder aufgegriffen werden; die Entfernungsmaßnahme muss gleichzeitig angefochten werden.',
  'request.9bis-withdraws': () =>
    'Ein neuer 9bis-Antrag gilt als Rücknahme der noch laufenden. Lassen Sie sich vorher beraten.',
  'request.coaching': () =>
    'Während eines Antrags, der einen vorläufigen Aufenthalt gibt, ist die Begleitung zur Rückkehr ausgesetzt.',
  'request.family-examined': () =>
    'Ein Einreiseverbot erlaubt nicht, einen Antrag auf Familienzusammenführung mit einem Belgier ungeprüft beiseitezulegen: Die Behörde prüft zuerst das Abhängigkeitsverhältnis.',
  'request.9bis-order-may-be-given': () =>
    'Eine Anweisung, das Staatsgebiet zu verlassen, kann während der Prüfung eines 9bis-Antrags erteilt werden.',
  'request.9bis-no-stay': () =>
    'Der laufende 9bis-Antrag ändert nichts an Ihrer Aufenthaltssituation.',
  'request.9bis-examined': () =>
    'Was der 9bis-Antrag anführt, muss vor einer Anweisung, einer Festhaltung oder einer Entfernung geprüft werden: Das ist ein Argument für die Beschwerde.',
  'extension.union': () =>
    'Ein Unionsbürger oder ein Familienmitglied kann eine Verlängerung der Frist beantragen.',
  'extension.no-term': () =>
    'Es wurde keine Frist gegeben: Es gibt nichts zu verlängern, aber die Verweigerung einer Frist wird in der Beschwerde erörtert.',
  'extension.how': ({ day }) =>
    `Schreiben Sie einen begründeten Antrag an den Minister oder seinen Beauftragten (Ausländeramt), mit den Beweisen${day ? `, vor dem Ende der Frist (spätestens ${on(day)})` : ''}. Der Antrag verlängert nichts, solange keine Antwort da ist.`,
  'extension.must': ({ name }) => `Die Frist wird verlängert, wenn dies vorliegt: ${name}.`,
  'extension.may': () => 'Sie kann für Ihre Situation verlängert werden; die Behörde beurteilt:',
  'extension.written': () =>
    'Die Verlängerung wird Ihnen schriftlich gegeben: Tragen Sie das Schreiben bei sich.',
  'duty.not-yet': () =>
    'Die Pflicht zur Mitwirkung stammt vom 20. Juli 2024: Eine früher notifizierte Anweisung sprach nicht davon.',
  'duty.cooperate': () => 'Jede Person, die eine Entfernungsmaßnahme betrifft, muss mitwirken:',
  'duty.address': ({ day, name }) =>
    `Senden Sie Ihre tatsächliche Adresse und Ihre Kontaktdaten per Einschreiben (${name ?? ''}), spätestens ${on(day)}. Diese vierzehn Tage stehen im Text des Formulars, nicht im Gesetz.`,
  'duty.icam': () =>
    'Ein Coach des Amtes (ICAM) beantwortet Fragen zur Rückkehr. Das ist ein Dienst der Behörde, kein Rechtsanwalt.',
  'duty.consequence': () =>
    'Fehlende Mitwirkung kann gegen Sie zählen: Festhaltung im Hinblick auf die Rückführung, Dauer des Einreiseverbots.',
  'duty.union': () =>
    'Das Gesetz sagt „jeder Ausländer“, ohne Ausnahme für Unionsbürger und ihre Familie; Seiten über die Praxis sagen das Gegenteil. Lassen Sie es bestätigen.',
  'guarantee.weigh': () =>
    'Bei der Anweisung berücksichtigt die Behörde das Wohl des Kindes, das Familienleben und die Gesundheit. Hat sie es nicht getan, sagen Sie es in der Beschwerde.',
  'guarantee.order-with-listed': () =>
    'Widerspruch: Während der Frist einer aufschiebenden Beschwerde verbietet das Gesetz auch, aus denselben Gründen eine Anweisung zu erteilen, aber das amtliche Muster behält diesen Satz. Zeigen Sie es einem Rechtsanwalt.',
  'guarantee.order-beside-listed': () =>
    'Ihre Ablehnung steht auf der Liste des Artikels 39/79, wie sie gelesen wurde: Während der Frist dieser Beschwerde und danach während der Beschwerde verbietet das Gesetz auch, wegen derselben Tatsachen eine Anweisung zu erteilen. Zeigen Sie beide Papiere einem Rechtsanwalt.',
  'guarantee.article-7': () =>
    'Die Anweisung nennt den Punkt von Artikel 7, den sie anwendet: Prüfen Sie, ob es der Ihre ist.',
  'guarantee.article-7-must': () => 'Fälle, in denen eine Anweisung erteilt werden muss:',
  'guarantee.article-7-may': () => 'Fälle, in denen eine Anweisung erteilt werden kann:',
  'guarantee.absconding': () =>
    'Die Fluchtgefahr muss aktuell und tatsächlich sein und für Sie geprüft werden. Keines dieser elf Anzeichen genügt allein:',
  'guarantee.preventive': () => 'Während der Frist kann die Behörde auferlegen:',
  'guarantee.detention': () =>
    'Eine Festhaltung im Hinblick auf die Rückführung dauert die unbedingt notwendige Zeit: zwei Monate, um je zwei Monate verlängert, wenn die Schritte binnen sieben Werktagen begonnen haben und vorankommen; höchstens fünf Monate, acht für die öffentliche Ordnung oder die nationale Sicherheit. Die Ratskammer kontrolliert sie.',
  'guarantee.postponed': () => 'Die Entfernung wird aufgeschoben, wenn:',
  'guarantee.may-be-postponed': () => 'Sie kann aufgeschoben werden wegen:',
  'guarantee.translation': () =>
    'Sie können eine Übersetzung der wichtigsten Teile der Entscheidung verlangen.',
} satisfies Partial<OrderWording['says']>

const ban = {
  'ban.unread': () =>
    'Die Artikel über das Einreiseverbot haben sich am 23. Mai 2026 und am 12. Juni 2026 geändert; die neuen Texte wurden nicht gelesen. Was folgt, ist der letzte bekannte Stand.',
  'ban.over-most': ({ count }) =>
    `Das gedruckte Verbot ist länger als ${count} Jahre, das Höchste, was die bekannten Gründe erlauben. Lassen Sie es prüfen.`,
  'ban.met': () =>
    'Mit einer solchen Anweisung geht ein Einreiseverbot einher, sofern die Behörde nicht davon absieht. Es ist eine eigene Entscheidung mit eigener Beschwerde.',
  'ban.unknown': () =>
    'Es ist nicht bekannt, ob mit der Anweisung ein Einreiseverbot einhergeht: Suchen Sie eine Anlage 13sexies.',
  'ban.not-met': () =>
    'Eine Anweisung mit Frist an jemanden, der frühere Anweisungen befolgt hat, gehört nicht zu denen mit Einreiseverbot.',
  'ban.without-trigger': () =>
    'Sie haben ein Verbot bekommen, ohne dass einer der ersten zwei Gründe unten bekannt ist: Suchen Sie, welchen es nennt, und zeigen Sie es einem Rechtsanwalt.',
  'ban.trigger': ({ name, count }) => `Grund: ${name} (höchstens ${count} Jahre).`,
  'ban.trigger-open': ({ name }) => `Grund: ${name} (mehr als fünf Jahre möglich).`,
  'ban.appreciated': () =>
    'Die Dauer richtet sich nach allen Umständen; fehlende Mitwirkung zählt.',
  'ban.abstention': () => 'Es gibt keines, oder es muss keines geben:',
  'ban.union': ({ name, count }) =>
    `Gründe: ${name}. Höchstens ${count} Jahre, außer bei schwerwiegender Gefahr.`,
  'ban.union-scope': () =>
    'Wer Familienmitglied eines Unionsbürgers wurde, der die Freizügigkeit ausübt, fällt nicht mehr unter die gewöhnlichen Regeln der Rückführung: Ein früheres Verbot genügt nicht, um den Aufenthalt zu verweigern.',
  'ban.in-force': ({ day }) => `Es gilt ab der Notifizierung, ${on(day)}.`,
  'ban.not-started': () =>
    'Seine Jahre laufen noch nicht: Sie beginnen an dem Tag, an dem man das Staatsgebiet tatsächlich verlässt.',
  'ban.runs-from': () =>
    'Seine Jahre laufen ab dem Tag der tatsächlichen Ausreise, nicht ab der Notifizierung.',
  'ban.ends': ({ day }) => `Ab Ihrer Ausreise gezählt, endet es spätestens ${on(day)}.`,
  'ban.answer': ({ day }) =>
    `Ohne Entscheidung über die Aufhebung ${until(day)} ist die Antwort negativ.`,
  'ban.answer-union': ({ day }) =>
    `Die Antwort auf den Antrag auf Aufhebung ist ${until(day)} fällig. Was Schweigen bedeutet, wurde nicht gelesen.`,
  'ban.union-runs': () =>
    'Der Beginn der Zählung ist für Drittstaatsangehörige entschieden; lassen Sie ihn für einen Unionsbürger und seine Familie bestätigen.',
  'ban.lifting-how': () =>
    'Die Aufhebung wird bei der zuständigen belgischen Vertretung im Ausland beantragt, mit dem Beweis der Ausreise. Die Prüfung gibt kein Recht auf Einreise oder Aufenthalt.',
  'ban.lifting-union': () =>
    'Die Aufhebung kann nach angemessener Zeit beantragt werden, spätestens nach drei Jahren; Antwort binnen sechs Monaten.',
  'ban.lifting-union-from': ({ day }) =>
    `Die Aufhebung kann nach angemessener Zeit beantragt werden, und jedenfalls ab ${day ? sayDay(day, 'de') : '…'}; Antwort binnen sechs Monaten.`,
  'ban.lifting-humanitarian': () =>
    'Aus humanitären Gründen kann die Aufhebung jederzeit beantragt werden.',
  'ban.lifting-from': ({ day }) =>
    `Für Arbeit oder Studium wird die Aufhebung beantragt, wenn zwei Drittel abgelaufen sind: ab ${day ? sayDay(day, 'de') : '…'}.`,
  'ban.lifting-later': () =>
    'Für Arbeit oder Studium wird die Aufhebung beantragt, wenn zwei Drittel abgelaufen sind, ab der Ausreise gezählt.',
} satisfies Partial<OrderWording['says']>

const actions = {
  'find-day': () =>
    'Suchen Sie den Tag der Notifizierung und zeigen Sie das Dokument einem Rechtsanwalt.',
  'carry-proof': () =>
    'Tragen Sie den Beweis bei sich für das, was die Ausführung aufhält: die Beschwerde und ihre Absendung, oder das vorläufige Aufenthaltsdokument.',
  urgent: ({ day }) =>
    `Gehen Sie heute zu einem Rechtsanwalt: Aussetzung in äußerster Dringlichkeit, spätestens ${on(day)}.`,
  appeal: ({ day }) => `Nichtigkeitsbeschwerde gegen die Anweisung, spätestens ${on(day)}.`,
  'appeal-ban': ({ day }) =>
    `Nichtigkeitsbeschwerde gegen das Einreiseverbot, spätestens ${on(day)}.`,
  'appeal-refusal': ({ day }) => `Beschwerde gegen die Ablehnung, spätestens ${on(day)}.`,
  address: ({ day }) =>
    `Adresse und Kontaktdaten an das Amt, per Einschreiben, spätestens ${on(day)}.`,
  extension: ({ day }) =>
    `Wenn Sie nicht rechtzeitig ausreisen können: Antrag auf Verlängerung, mit Beweisen, spätestens ${on(day)}.`,
  leave: ({ day }) => `Letzter sicherer Tag für die Ausreise: ${the(day)}.`,
  lawyer: () => 'Die bekannten Fristen sind vorbei: Gehen Sie sofort zu einem Rechtsanwalt.',
} satisfies OrderWording['actions']

export const orderDe: OrderWording = {
  lang: 'de',
  input: inputDe,
  limit: limitDe,
  label: ({ id }) => eloignementDe[id],
  theOrder: 'die Anweisung, das Staatsgebiet zu verlassen',
  theBan: 'das Einreiseverbot',
  says: { ...term, ...stops, ...around, ...ban },
  actions,
}
