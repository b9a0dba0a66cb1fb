import type { PhotoTexts } from './index.ts'

export const photo: PhotoTexts = {
  title: 'Or photograph the heading',
  again: 'Another picture',
  how: 'A sharp picture of the top of the paper, taken straight on, with the number and the title. Your name does not need to be on it.',
  stays:
    'The picture is read on your device, by your browser. It is not sent anywhere. The first time, the reading program is loaded from this site: about 2 MB.',
  sent: 'The button sends the picture to this server. It is read there in memory and then forgotten: it is neither saved nor noted in a log. 10 MB at most.',
  label: 'Picture of the heading (JPEG, PNG or WebP)',
  button: 'Read the heading',
  loading: 'Loading the reading program…',
  reading: 'Reading, a few seconds…',
  found: 'Papers that have this heading',
  pageTitle: 'What the heading says',
  one: 'Compare it with your paper before you rely on it: one misread letter is enough to get it wrong.',
  several: 'Several papers may have this heading. Compare each with yours before you rely on it.',
  none: 'We read the picture, but no known paper has this heading. Try the number or the printed title.',
  lines: 'What we read',
  why: {
    number: (printed) => `number read: “${printed}”`,
    letter: (printed) => `letter read: “${printed}”`,
    title: (words) => `words of the title read: ${words}`,
  },
  problems: {
    'no-picture': 'Choose a picture first.',
    'not-a-picture':
      'This file is not a picture that we can read. Take a picture in JPEG, PNG or WebP.',
    'too-large':
      'The picture is larger than 10 MB. Photograph only the top of the paper, or make the picture smaller.',
    'nothing-read':
      'We could not read a heading in this picture. Try the number or the printed title.',
    'took-too-long':
      'Reading took too long. Photograph only the top of the paper, or try the number or the printed title.',
    busy: 'Too many pictures are being read at this moment. Try again in a few minutes, or try the number or the printed title.',
    failed:
      'Your browser could not read the picture. Try the number or the printed title, or send the picture.',
  },
  send: 'Send the picture to this server',
  back: 'All papers',
}
