import type { PhotoTexts } from './index.ts'

export const photo: PhotoTexts = {
  title: 'Oder fotografieren Sie den Kopf des Papiers',
  again: 'Ein anderes Foto',
  how: 'Ein scharfes Foto des oberen Teils, von vorn aufgenommen, mit Nummer und Titel. Ihr Name muss nicht darauf sein.',
  stays:
    'Das Bild wird auf Ihrem Gerät gelesen, von Ihrem Browser. Es wird nirgendwohin gesendet. Beim ersten Mal wird das Leseprogramm von dieser Website geladen: etwa 2 MB.',
  sent: 'Die Schaltfläche sendet das Bild an diesen Server. Es wird dort im Arbeitsspeicher gelesen und dann vergessen: Es wird weder gespeichert noch in einem Protokoll vermerkt. Höchstens 10 MB.',
  label: 'Foto des Kopfes (JPEG, PNG oder WebP)',
  button: 'Den Kopf lesen',
  loading: 'Das Leseprogramm wird geladen…',
  reading: 'Das Bild wird gelesen, einige Sekunden…',
  found: 'Papiere mit diesem Kopf',
  pageTitle: 'Was der Kopf des Papiers sagt',
  one: 'Vergleichen Sie mit Ihrem Papier, bevor Sie sich darauf verlassen: Ein falsch gelesener Buchstabe genügt für einen Irrtum.',
  several:
    'Mehrere Papiere können diesen Kopf haben. Vergleichen Sie jedes mit Ihrem, bevor Sie sich darauf verlassen.',
  none: 'Wir haben das Bild gelesen, aber kein bekanntes Papier hat diesen Kopf. Versuchen Sie es mit der Nummer oder dem gedruckten Titel.',
  lines: 'Was wir gelesen haben',
  why: {
    number: (printed) => `gelesene Nummer: „${printed}“`,
    letter: (printed) => `gelesener Buchstabe: „${printed}“`,
    title: (words) => `gelesene Wörter des Titels: ${words}`,
  },
  problems: {
    'no-picture': 'Wählen Sie zuerst ein Foto.',
    'not-a-picture':
      'Diese Datei ist kein Bild, das wir lesen können. Nehmen Sie ein Foto in JPEG, PNG oder WebP.',
    'too-large':
      'Das Bild ist größer als 10 MB. Fotografieren Sie nur den oberen Teil des Papiers, oder verkleinern Sie das Bild.',
    'nothing-read':
      'Wir konnten auf diesem Bild keinen Kopf lesen. Versuchen Sie es mit der Nummer oder dem gedruckten Titel.',
    'took-too-long':
      'Das Lesen hat zu lange gedauert. Fotografieren Sie nur den oberen Teil des Papiers, oder versuchen Sie es mit der Nummer oder dem gedruckten Titel.',
    busy: 'Zurzeit werden zu viele Bilder gelesen. Versuchen Sie es in einigen Minuten noch einmal, oder mit der Nummer oder dem gedruckten Titel.',
    failed:
      'Ihr Browser konnte das Bild nicht lesen. Versuchen Sie es mit der Nummer oder dem gedruckten Titel, oder senden Sie das Bild.',
  },
  send: 'Das Bild an diesen Server senden',
  back: 'Alle Papiere',
}
