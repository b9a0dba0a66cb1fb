import type { DeskTexts } from './fr.ts'

export const deskDe: DeskTexts = {
  refusals: {
    'no-case': 'Diese Akte gibt es nicht. Gehen Sie zurück zur Liste der Akten.',
    'case-exists': 'Diese Akte gibt es schon. Öffnen Sie sie in der Liste.',
    'case-closed':
      'Diese Akte ist geschlossen: Nichts wurde gespeichert. Öffnen Sie sie zuerst wieder.',
    'case-handed-over':
      'Diese Akte wurde einem anderen Rechtsbeistand übergeben: Sie ist noch lesbar, ändert sich hier aber nicht mehr.',
    'id-used':
      'Diese Kennung wird schon verwendet. Laden Sie die Seite neu und beginnen Sie erneut.',
    blank: 'Der Text ist leer. Schreiben Sie mindestens ein Wort.',
    'ends-before-start': 'Der letzte Tag liegt vor dem ersten. Prüfen Sie beide Daten.',
    'unknown-person': 'Diese Person steht nicht in der Akte. Fügen Sie sie zuerst hinzu.',
    'already-left': 'Diese Person hat die Akte schon verlassen.',
    'not-left': 'Diese Person hat die Akte nicht verlassen.',
    'unknown-address': 'Diese Adresse steht nicht in der Akte.',
    'not-an-elected-domicile':
      'Diese Adresse ist kein gewählter Wohnsitz. Wählen Sie einen gewählten Wohnsitz oder erfassen Sie einen.',
    'unknown-mandate': 'Dieses Mandat steht nicht in der Akte.',
    'unknown-fact': 'Diese Tatsache wurde in der Akte nicht erklärt.',
    'unknown-argument': 'Dieses Argument steht nicht mehr in der Akte.',
    'unknown-procedure': 'Dieses Verfahren steht nicht in der Akte. Eröffnen Sie es zuerst.',
    'unknown-entry':
      'Dieser Vorgang steht nicht mehr in der Akte: Er wurde berichtigt oder zurückgezogen.',
    'other-kind-of-entry':
      'Dieser Vorgang ist anderer Art. Ein Vorgang wird nur durch einen derselben Art berichtigt.',
    'entry-needed':
      'Eine Beschwerde oder ein Entscheid stützt sich auf diesen Vorgang. Ziehen Sie zuerst diese zurück, oder berichtigen Sie den Vorgang.',
    'notified-before-decided':
      'Die Notifizierung liegt vor dem Beschluss. Prüfen Sie beide Daten: Die Frist hängt davon ab.',
    'judgment-before-remedy': 'Der Entscheid liegt vor der Beschwerde. Prüfen Sie beide Daten.',
    'unknown-exhibit': 'Diese Unterlage steht nicht mehr in der Akte.',
    'same-file': 'Eine andere Unterlage hat genau dieselbe Datei. Verwenden Sie jene.',
    'exhibit-filed':
      'Diese Unterlage ist schon eingereicht: Die Behörde kennt sie unter dieser Nummer und mit dieser Datei. Fügen Sie eine neue hinzu.',
    'exhibit-confidential':
      'Diese Unterlage ist vertraulich. Heben Sie das auf, bevor Sie sie einreichen.',
    'number-taken': 'Zwei Unterlagen trügen dieselbe Nummer. Prüfen Sie die Nummerierung.',
    'unknown-note': 'Diese Notiz steht nicht mehr in der Akte.',
    'unknown-act': 'Dieses Schriftstück steht nicht mehr in der Akte.',
    'unknown-task': 'Diese Aufgabe steht nicht mehr in der Akte.',
    'unknown-ruling': 'Dieser Beschluss in Vorbereitung steht nicht in der Akte.',
    'ruling-fixed':
      'Dieser Beschluss ist vorgelegt oder unterzeichnet: Er ändert sich nicht mehr. Nehmen Sie ihn zuerst zurück, wenn er nicht unterzeichnet ist.',
    'ruling-not-ready':
      'Dieser Beschluss wurde noch nicht vorgelegt oder noch nicht gegengelesen. Tun Sie das zuerst.',
    'nothing-decided':
      'Der Beschluss sagt noch nicht, was entschieden wird. Wählen Sie das zuerst.',
    'argument-unanswered':
      'Ein vorgebrachtes Argument hat keine Begründung. Beantworten Sie jedes Argument vor der Vorlage oder der Unterschrift.',
    'ruling-not-signed':
      'Nur ein unterzeichneter Beschluss, der nicht schon zurückgezogen ist, wird zurückgezogen.',
    'ruling-stands':
      'Der Beschluss, der ersetzt wird, ist nicht zurückgezogen. Ziehen Sie ihn zuerst zurück.',
    'unknown-parcel': 'Diese Sendung steht nicht in der Akte.',
    'parcel-empty': 'Die Sendung ist leer. Wählen Sie mindestens eine Sache, die beigefügt wird.',
    'parcel-settled': 'Diese Sendung wurde schon beantwortet.',
    'unknown-link': 'Diese Verknüpfung steht nicht mehr in der Akte.',
    'link-exists': 'Diese zwei Personen sind schon verknüpft, oder jemand hat es vorgeschlagen.',
    'link-settled': 'Über diese Verknüpfung wurde schon entschieden.',
    'second-person-needed':
      'Eine Verknüpfung bestätigt jemand anderes, als wer sie vorgeschlagen hat; einen Beschluss liest jemand anderes, als wer ihn geschrieben hat.',
    'unknown-organisation':
      'Diese Organisation gibt es hier nicht. Prüfen Sie die Kennung, die Sie erhalten haben.',
    'cannot-travel':
      'Die Akte konnte nicht übergeben werden: Die andere Organisation führt unter dieser Kennung schon eine andere Geschichte. Nichts hat sich geändert.',
    'running-limit':
      'Eine Frist läuft noch: Die Akte kann nicht vergessen werden. Erledigen Sie zuerst diese Frist.',
    'not-in-order':
      'Dieser Schritt folgt nicht auf das, was notiert ist: So weit ist die Akte nicht. Prüfen Sie den Tag und was vorhergeht.',
    'told-by-another':
      'Eine andere Behörde hat dies eingetragen: nur sie berichtigt es, und dann erfahren es alle. Wenden Sie sich an sie.',
    'in-future':
      'Dieser Tag ist noch nicht gekommen. Notieren Sie, was geschehen ist, am Tag, an dem es geschah.',
    'through-parcels':
      'Eine Sendung an eine Organisation, die hier vertreten ist, geht über die Seite der Sendungen, die beide Seiten schreibt.',
    'not-confirmed':
      'Der getippte Titel ist nicht der der Akte. Schreiben Sie ihn genau ab: Vergessen ist endgültig.',
    'unknown-conclusion': 'Diese Schlussfolgerung steht nicht in der Akte.',
    'not-assessable':
      'Für dieses Verfahren werden an diesem Tag keine Regeln geführt: Nichts kann gefolgert werden.',
  },
  risks: {
    'limit-past': 'Eine Frist ist nach den bekannten Tatsachen abgelaufen.',
    'limit-near': 'Eine Frist läuft bald ab.',
    'no-elected-domicile':
      'Kein gewählter Wohnsitz: Der Beschluss würde beim Ausländeramt oder am Ort der Festhaltung notifiziert, und die Beschwerdefrist liefe, ohne dass jemand es weiß.',
    'no-address': 'Es ist keine tatsächliche Adresse bekannt.',
    'exhibit-expiring': 'Eine Unterlage verliert oder verlor seine Gültigkeit.',
    'argument-without-proof': 'Ein Argument hat keine einzige Unterlage.',
    'alert-unread': 'Das Recht, auf dem diese Akte beruht, hat sich geändert.',
    'no-birth-date': 'Ein Geburtsdatum fehlt.',
    'limit-without-proof': 'Eine Frist läuft ohne Nachweis der Notifizierung.',
  },
  actions: {
    'limit-past': 'Sehen, was noch möglich ist',
    'limit-near': 'Vor dem Ende handeln',
    'no-elected-domicile': 'Wohnsitz wählen',
    'no-address': 'Adresse erfassen',
    'exhibit-expiring': 'Unterlage ersetzen',
    'argument-without-proof': 'Unterlage beifügen',
    'alert-unread': 'Meldung lesen',
    'no-birth-date': 'Person ergänzen',
    'limit-without-proof': 'Nachweis beifügen',
  },
  due: 'Vorbereiten',
  kinds: {
    renouvellement: 'Erneuerung des Aufenthaltstitels',
    'sejour-illimite': 'Unbegrenzter Aufenthalt',
  },
}
