import type { LocalDate } from '@sejour/calendar'
import { inputDe } from '../../input/wording/de.ts'
import { sayDate, sayMoney } from '../../say/index.ts'
import { shortStayWordingDe } from '../../short-stay/wording/de.ts'
import type { VisitWording } from './wording.ts'

const said = (day?: LocalDate) => (day ? sayDate(day, 'de') : 'diesem Tag')
const euros = (cents = 0) => sayMoney(cents, 'de')
const tage = (days = 0) => `${days} ${days === 1 ? 'Tag' : 'Tage'}`

export const visitDe: VisitWording = {
  lang: 'de',
  input: inputDe,
  shortStay: shortStayWordingDe,
  says: {
    'visa.required': () =>
      'Mit diesem Pass ist vor der Reise ein Visum für den Kurzaufenthalt nötig.',
    'visa.exempt': () => 'Mit diesem Dokument ist für einen Kurzaufenthalt kein Visum nötig.',
    'visa.exempt-biometric': () =>
      'Kein Visum für den Kurzaufenthalt, sofern der Pass biometrisch ist.',
    'visa.free-movement': () => 'Die Freizügigkeit gilt: Es ist kein Visum nötig.',
    'visa.unknown': () =>
      'Ob ein Visum nötig ist, lässt sich nicht sagen. Reisen Sie nicht im Vertrauen auf eine Befreiung.',
    'visa.biometric': () =>
      'Die Befreiung hängt vom biometrischen Pass ab: Ein Pass eines anderen Modells bleibt visumpflichtig.',
    'visa.passport-required': ({ day, other }) =>
      day && other
        ? `Vom ${said(day)} bis zum ${said(other)} ist die Befreiung für diese Art von Pass ausgesetzt: Ein Visum ist nötig.`
        : 'Dieser Pass hat nicht die Befreiung der anderen Pässe dieses Staates: Ein Visum ist nötig.',
    'visa.passport-exempt': () => 'Diese Art von Pass steht selbst unter den befreiten Dokumenten.',
    'visa.refugee': () =>
      'Anerkannte Flüchtlinge und Staatenlose sind nur befreit, wenn sie in einem Mitgliedstaat oder in einem befreiten Staat wohnen, unter Bedingungen.',
    'visa.refugee-detail': () =>
      'Die Einzelheiten dieser Bedingungen wurden nicht gelesen: Fragen Sie vor der Reise die Botschaft.',
    'visa.refugee-elsewhere': () =>
      'Flüchtling oder Staatenloser ohne Wohnsitz in einem Mitgliedstaat oder einem befreiten Staat: Ein Visum ist nötig.',
    'visa.schengen-title': () =>
      'Die Liste verlangt ein Visum; ein gültiger Aufenthaltstitel eines Schengen-Staates befreit davon, soweit bekannt. Lassen Sie das vor der Reise bestätigen.',
    'visa.family-card': () =>
      'Die Aufenthaltskarte für Familienmitglieder eines Unionsbürgers befreit ihren Inhaber vom Visum.',
    'visa.special-passport': () =>
      'Für Diplomaten-, Dienst- und amtliche Pässe können Staaten von der Liste abweichen. Was Belgien tut, wurde nicht gelesen.',
    'visa.work': () =>
      'Ein Staat kann von befreiten Personen, die zum Arbeiten kommen, ein Visum verlangen. Die belgische Praxis wurde nicht gelesen.',
    'visa.transit': () =>
      'Manche Staatsangehörige brauchen auch für die Transitzone eines Flughafens ein Visum.',
    'visa.suspension-mechanism': () =>
      'Die Union kann eine Befreiung aussetzen: Prüfen Sie die Liste kurz vor der Abreise.',
    'condition.purpose': () => 'Den Zweck des Aufenthalts nachweisen.',
    'condition.means': () => 'Mittel zum Lebensunterhalt haben oder einen angenommenen Bürgen.',
    'condition.lodging': () => 'Nachweisen, wo man wohnt.',
    'condition.insurance': () => 'Eine Reisekrankenversicherung haben.',
    'condition.public-order': () =>
      'Die öffentliche Ordnung nicht bedrohen: Die Behörde beurteilt das.',
    'condition.return': () =>
      'Die Rückkehr glaubhaft machen: Die Behörde beurteilt das anhand der Belege.',
    'insurance.amount': () =>
      'Oft wird eine Deckung von mindestens 30.000 € genannt. Der Betrag wurde in keinem Text gelesen.',
    'means.no-rate': () =>
      'Ohne den Tag der Einreise oder vor dem 18. Oktober 2013 ist der Betrag je Tag hier nicht bekannt.',
    'means.rate': ({ perDay }) =>
      `Je Aufenthaltstag sind ${euros(perDay)} nachzuweisen. Ohne die Dauer wird keine Summe berechnet.`,
    'means.required': ({ perDay, days, cents }) =>
      `${euros(perDay)} je Tag × ${tage(days)} = ${euros(cents)} nachzuweisen. Der Tag der Einreise und der Abreise zählen mit.`,
    'means.lodging-unknown': ({ cents }) =>
      `Der Ort des Aufenthalts steht nicht fest: Der höchste Betrag wird gezählt. Bei Privatleuten wären es ${euros(cents)} je Tag.`,
    'means.replaced': () => 'Die angenommene Verpflichtung des Bürgen ersetzt die eigenen Mittel.',
    'means.not-rechecked': ({ day }) =>
      `Beträge, wie seit dem ${said(day)} bekannt; hier hat sie niemand kürzlich nachgeprüft.`,
    'guarantee.who': () =>
      'Bürge kann sein: ein Belgier oder ein Ausländer mit unbefristetem Aufenthalt.',
    'guarantee.can': () =>
      'Diese Person kann bürgen, wenn ihr Einkommen genügt und das Ausländeramt zustimmt.',
    'guarantee.cannot': () =>
      'Diese Person kann nicht bürgen: Man muss Belgier sein oder unbefristeten Aufenthalt haben. A- und H-Karte genügen nicht.',
    'guarantee.enter': ({ day }) =>
      day
        ? `Mit Anlage 3bis reist man binnen sechs Monaten ein: spätestens am ${said(day)}, gezählt ab der Unterschrift.`
        : 'Mit Anlage 3bis reist man binnen sechs Monaten ein.',
    'guarantee.late': ({ day }) =>
      `Anlage 3bis ist bei dieser Einreise nicht mehr brauchbar: Ihre sechs Monate endeten am ${said(day)}.`,
    'guarantee.liability': ({ day }) =>
      `Der Bürge haftet mit dem Besucher für Kosten von Pflege, Aufenthalt und Rückführung, zwei Jahre ab der Einreise${day ? `, also bis zum ${said(day)}` : ''}.`,
    'guarantee.signature': () =>
      'Die Gemeinde muss die Unterschrift des Bürgen beglaubigen; ihre mögliche Stellungnahme bindet niemanden. Das Ausländeramt nimmt an oder nicht.',
    'guarantee.income': ({ cents, day }) =>
      `Nettoeinkommen des Bürgen, wie am ${said(day)} bekannt: mindestens ${euros(cents)} im Monat. Es wird indexiert und steigt mit den Personen zu Lasten.`,
    'guarantee.income-unknown': () =>
      'Das an diesem Tag vom Bürgen verlangte Einkommen wurde nicht gelesen.',
    'sticker.fields': () =>
      'Auf der Visummarke: Typ C, Gebiet („Schengen-Staaten“), Daten „von“ und „bis“, Zahl der Einreisen, Dauer in Tagen, Ort und Tag der Ausstellung, Passnummer, Name, Anmerkungen.',
    'sticker.days': () =>
      'Die erlaubten Tage sind nicht der Zeitraum: Ein Visum, das 28 Tage gilt, kann nur 12 geben. Beides darf nicht überschritten werden.',
    'sticker.window': () =>
      'Lesen Sie die Visummarke: Ihre Daten und ihre Dauer können vor dem hier genannten Tag enden.',
    'border.check': () =>
      'An der Grenze können Pass, Zweck, Unterkunft und Mittel noch geprüft werden: Haben Sie die Belege bei sich.',
    'border.refusal': () =>
      'Die Einreise kann auch mit gültigem Visum verweigert werden, wenn an diesem Tag eine Bedingung fehlt.',
    'border.union': () =>
      'Für die Einreise genügt ein nationaler Personalausweis oder ein gültiger Pass.',
    'border.other-proof': () =>
      'Ohne dieses Dokument lassen sich Identität und Staatsangehörigkeit oder Familienband anders nachweisen.',
    'border.fine': () =>
      'Die Einreise ohne gültiges Dokument kann eine Verwaltungsgeldbuße von 200 € kosten.',
    'border.union-family': () =>
      'Das Familienmitglied aus einem Drittstaat reist unter derselben Regelung ein, mit seinem Pass und gegebenenfalls seiner Karte oder seinem Visum.',
    'declaration.arrival': () =>
      'Melden Sie Ihre Ankunft binnen 3 Werktagen nach der Einreise bei der Gemeinde Ihres Aufenthalts (Anlage 3).',
    'declaration.presence': () =>
      'Melden Sie Ihre Anwesenheit binnen 10 Werktagen nach der Einreise bei der Gemeinde Ihres Aufenthalts (Anlage 3ter).',
    'declaration.excepted': () =>
      'Während dieses Aufenthalts ist keine Meldung nötig: Die Einrichtung ist eine Ausnahme. Ziehen Sie in eine andere Unterkunft, gilt die Pflicht wieder.',
    'declaration.perhaps-excepted': () =>
      'Dieser Ort war eine Ausnahme; der Text wurde am 10. April 2026 geändert und nicht gelesen. Fragen Sie vor dem letzten Tag die Einrichtung oder die Gemeinde.',
    'declaration.exceptions': () =>
      'Ausnahmen: das Hotel und Orte unter der Kontrolle von Reisenden; Krankenhaus und Gefängnis nach einer zweiten Quelle.',
    'declaration.lodging-unknown': () =>
      'Die Unterkunft ist nicht bekannt: Gehen Sie davon aus, dass die Meldung nötig ist.',
    'declaration.nationality-unknown': () =>
      'Die Staatsangehörigkeit ist nicht bekannt: Die kürzeste Frist steht hier. Ein Unionsbürger hat 10 Werktage.',
    'declaration.unread': () =>
      'Der Artikel wurde am 10. April 2026 geändert, der neue Text nicht gelesen: Die frühere Frist steht hier. Lassen Sie sie bei der Gemeinde prüfen.',
    'declaration.counting': ({ day, other }) =>
      `Der Tag der Einreise wird nicht gezählt; so endet die Frist am ${said(other)}. Zählte er mit, endete sie am ${said(day)}: Das ist der sichere Tag.`,
    'declaration.paper': () =>
      'Die Gemeinde gibt Anlage 3 aus, mit dem Ende des erlaubten Aufenthalts: höchstens 90 Tage oder die Dauer des Visums. Sie ist keine Eintragung.',
    'declaration.paper-union': () =>
      'Die Gemeinde gibt Anlage 3ter aus. Sie hat keine Gültigkeitsdauer.',
    'declaration.no-fine': () =>
      'Für Drittstaatsangehörige wurde keine eigene Geldbuße für diese Verspätung gefunden.',
    'declaration.fine': ({ cents }) => `Eine Verwaltungsgeldbuße von ${euros(cents)} ist möglich.`,
    'declaration.eight-days': () =>
      'Seiten von Gemeinden nennen „8 Tage“ für Anlage 3 oder 3ter. Das Gesetz sagt 3 und 10 Werktage; die 8 Werktage gelten für die Eintragung bei langem Aufenthalt. Hier gilt das Gesetz.',
    'extension.grounds': () =>
      'Der Aufenthalt kann wegen höherer Gewalt, aus humanitären oder aus schwerwiegenden persönlichen Gründen verlängert werden.',
    'extension.duty-or-choice': () =>
      'Höhere Gewalt und humanitäre Gründe scheinen die Behörde zu verpflichten, kostenlos; persönliche Gründe scheinen ihr die Wahl zu lassen. Gelesen wurde das nicht.',
    'extension.asked': () =>
      'Die Verlängerung wird bei der Gemeinde beantragt; das Ausländeramt entscheidet.',
    'extension.not-automatic': () =>
      'Der Antrag allein verlängert nichts: Bis zur Zustimmung bleibt der genannte Tag der letzte.',
    'extension.presence': () =>
      'Kann die Anwesenheitsmeldung verlängert werden? Die flämische Agentur sagt nein; eine Stadt sagt ja bei höherer Gewalt. Hier wird nichts berechnet: Fragen Sie die Gemeinde.',
    'stay.last-day': ({ day, other }) =>
      `Der Aufenthalt ist längstens bis zum ${said(day)} erlaubt. Ab dem ${said(other)} ist er illegal.`,
    'stay.no-day': ({ day }) =>
      `Bei dieser Einreise ist kein Tag erlaubt: Ab dem ${said(day)} wäre der Aufenthalt illegal.`,
    'stay.earlier-unknown': () =>
      'Ihre früheren Aufenthalte im Schengen-Raum sind nicht bekannt: Lagen welche in den 180 Tagen, kommt der letzte Tag früher.',
    'stay.before-rule': () =>
      'Vor dem 18. Oktober 2013 wurde die Anwesenheit anders gezählt: Das Ergebnis ist nur ein Hinweis.',
    'stay.ninety-days': () =>
      'Höchstens 90 Tage in jedem Zeitraum von 180 Tagen, im ganzen Schengen-Raum. Ein- und Ausreise zählen; ein neues Jahr setzt nichts auf null.',
    'stay.three-months': () =>
      'Manchmal heißt es „3 Monate in 6 Monaten“. Das Gesetz sagt 90 Tage in 180: Monate werden hier nie gezählt.',
    'stay.other-days': () =>
      'Tage mit einem Aufenthaltstitel oder einem Visum für langen Aufenthalt zählen nicht.',
    'stay.bilateral': () =>
      'Alte Abkommen zwischen Staaten erlauben manchmal mehr. Für Belgien wurde nichts gelesen.',
    'stay.union': () =>
      'Der Aufenthalt ist bis zu drei Monaten frei. Danach wird binnen drei Monaten nach der Ankunft ein Antrag bei der Gemeinde gestellt.',
    'stay.long-stay': () =>
      'Über den Kurzaufenthalt hinaus gilt eine andere Pflicht: die Eintragung bei der Gemeinde binnen 8 Werktagen für alle, die zu langem Aufenthalt kommen.',
    'overstay.illegal': () => 'Länger zu bleiben ist illegaler Aufenthalt, auch ohne Entscheidung.',
    'overstay.order': () =>
      'Die Behörde kann eine Anweisung, das Staatsgebiet zu verlassen, erteilen, mit einer Frist von 0 bis 30 Tagen. Siehe dann die Seite über die Anweisung.',
    'systems.ees': ({ day, other }) =>
      `Das Einreise-/Ausreisesystem (EES) war zum Teil ab dem ${said(day)}, ganz ab dem ${said(other)} angekündigt: Es ersetzt die Stempel und zählt die Tage. Sein Stand ist nicht bestätigt.`,
    'systems.etias': () =>
      'Die Reisegenehmigung ETIAS war für Ende 2026 angekündigt, für 20 €, für vom Visum Befreite, mit einer Übergangszeit. Sie gilt hier nicht als Pflicht: Prüfen Sie es vor der Abreise.',
  },
}
