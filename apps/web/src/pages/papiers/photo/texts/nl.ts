import type { PhotoTexts } from './index.ts'

export const photo: PhotoTexts = {
  title: 'Of fotografeer de hoofding',
  again: 'Een andere foto',
  how: 'Een scherpe foto van de bovenkant van het papier, recht van voren, met het nummer en de titel. Uw naam hoeft er niet op te staan.',
  stays:
    'De foto wordt op uw toestel gelezen, door uw browser. Ze wordt nergens heen gestuurd. De eerste keer wordt het leesprogramma van deze site geladen: ongeveer 2 MB.',
  sent: 'De knop stuurt de foto naar deze server. Ze wordt daar in het geheugen gelezen en dan vergeten: ze wordt niet bewaard en komt in geen enkel logboek. Hoogstens 10 MB.',
  label: 'Foto van de hoofding (JPEG, PNG of WebP)',
  button: 'De hoofding lezen',
  loading: 'Het leesprogramma wordt geladen…',
  reading: 'De foto wordt gelezen, enkele seconden…',
  found: 'Papieren met deze hoofding',
  pageTitle: 'Wat de hoofding zegt',
  one: 'Vergelijk met uw papier voor u erop vertrouwt: één verkeerd gelezen letter is genoeg voor een vergissing.',
  several:
    'Meer dan één papier kan deze hoofding hebben. Vergelijk elk ervan met het uwe voor u erop vertrouwt.',
  none: 'Wij hebben de foto gelezen, maar geen enkel bekend papier heeft deze hoofding. Probeer het met het nummer of de gedrukte titel.',
  lines: 'Wat wij gelezen hebben',
  why: {
    number: (printed) => `gelezen nummer: “${printed}”`,
    letter: (printed) => `gelezen letter: “${printed}”`,
    title: (words) => `gelezen woorden van de titel: ${words}`,
  },
  problems: {
    'no-picture': 'Kies eerst een foto.',
    'not-a-picture':
      'Dit bestand is geen foto die wij kunnen lezen. Neem een foto in JPEG, PNG of WebP.',
    'too-large':
      'De foto is groter dan 10 MB. Fotografeer alleen de bovenkant van het papier, of verklein de foto.',
    'nothing-read':
      'Wij hebben op deze foto geen hoofding kunnen lezen. Probeer het met het nummer of de gedrukte titel.',
    'took-too-long':
      'Het lezen duurde te lang. Fotografeer alleen de bovenkant van het papier, of probeer het met het nummer of de gedrukte titel.',
    busy: 'Er worden op dit ogenblik te veel foto’s gelezen. Probeer het over enkele minuten opnieuw, of met het nummer of de gedrukte titel.',
    failed:
      'Uw browser heeft de foto niet kunnen lezen. Probeer het met het nummer of de gedrukte titel, of verstuur de foto.',
  },
  send: 'De foto naar deze server sturen',
  back: 'Alle papieren',
}
